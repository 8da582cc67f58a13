import { zonderHaken } from '../../instruments/blad.ts';
import { h, haken, uniek } from './dom.ts';
import type { Plek } from './plek.ts';

/** How it stands: agreement needed, still to discuss, not needed. */
export function stand(
  plek: Plek,
  options: readonly string[],
  index: number,
  legenda: string,
  isKeuze = false,
): HTMLElement | string {
  if (options.length === 0) return '';
  const vel = plek.vel();
  const name = uniek();
  const radios = options.map((text, at) => {
    const radio = h('input', { type: 'radio', name, value: at });
    radio.checked = vel.gesloten[index] === at;
    radio.addEventListener('change', () => {
      vel.gesloten[index] = at;
      plek.bewaar();
      if (isKeuze) document.querySelectorAll('[data-advies]').forEach((place) => place.dispatchEvent(new Event('fase')));
    });
    return h('label', {}, radio, h('span', {}, ...haken(text)));
  });
  return h('fieldset', `statusrij${isKeuze ? ' keuzerij' : ''}`, h('legend', 'verborgen', zonderHaken(legenda)), ...radios);
}
