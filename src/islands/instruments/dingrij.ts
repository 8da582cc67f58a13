import { zonderHaken } from '../../instruments/blad.ts';
import { hoofdletter } from '../../instruments/woorden.ts';
import { plaatsVan, type Bord } from './bord.ts';
import { h, lijst } from './dom.ts';

/** The row of a thing: its number and name, and the two lists that place it. */
export function dingrij(bord: Bord, index: number): HTMLElement {
  const { plek, blad } = bord;
  const vel = plek.vel();
  const { x, y } = plaatsVan(bord, index);
  const name = h('input', {
    class: 'veld',
    type: 'text',
    'aria-label': `Naam van ${blad.ding} ${index + 1}`,
    maxlength: 80,
    autocomplete: 'off',
  });
  name.value = vel.open[index] ?? '';
  name.addEventListener('input', () => ((vel.open[index] = name.value), plek.bewaar()));
  name.addEventListener('change', () => bord.ververs());
  const label = (as: number): string => `${hoofdletter(zonderHaken(blad.assen[as] ?? ''))} van ${index + 1}`;
  const up = lijst(label(1), blad.stappen, 'Nog kiezen', y, (value) => bord.zet(index, plaatsVan(bord, index).x, value));
  const right = lijst(label(0), blad.stappen, 'Nog kiezen', x, (value) => bord.zet(index, value, plaatsVan(bord, index).y));
  const piece = h('span', { class: index === bord.gekozen ? 'fiche ik' : 'fiche', 'aria-hidden': 'true' }, String(index + 1));
  const kop = (as: number): string => hoofdletter(zonderHaken(blad.assen[as] ?? ''));
  return h(
    'tr',
    { class: index === bord.gekozen ? 'gekozen' : '', onfocusin: () => (bord.gekozen = index) },
    h('td', {}, piece),
    h('td', { 'data-kop': hoofdletter(blad.ding) }, name),
    h('td', { 'data-kop': kop(1) }, up),
    h('td', { 'data-kop': kop(0) }, right),
  );
}
