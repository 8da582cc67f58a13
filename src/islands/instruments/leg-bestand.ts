import { leesBestand } from '../../instruments/bestand.ts';
import { leesFragment } from '../../instruments/link.ts';
import { hoofdletter, inWoorden } from '../../instruments/woorden.ts';
import { bestandFout } from './bestand-fout.ts';
import { h, knop, veld } from './dom.ts';
import { legVel, linkFout } from './leggen.ts';
import type { Plek } from './plek.ts';

const meesteBytes = 1_000_000;

/** Lays the sheets of chosen files; those that succeed lie there even if others fail. */
export async function leesBestanden(plek: Plek, files: readonly File[], said: HTMLElement): Promise<void> {
  let [laid, failed] = [0, 0];
  for (const file of files) {
    const found = file.size > meesteBytes ? ({ soort: 'groot' } as const) : leesBestand(plek.blad, await file.text());
    if ('soort' in found) {
      plek.niet = [...plek.niet.filter(({ naam }) => naam !== file.name), bestandFout(plek, file.name, found)];
      failed += 1;
      continue;
    }
    const { werk } = plek;
    if (found.tafel && werk.tafel.onderwerp === '') werk.tafel = found.tafel;
    for (const vel of found.vellen) {
      if (legVel(plek, vel, file.name)) laid += 1;
      else failed += 1;
    }
  }
  plek.bewaar();
  const words = [laid > 0 ? `${inWoorden(laid)} gelegd` : '', failed > 0 ? `${inWoorden(failed)} niet gelukt` : '']
    .filter(Boolean)
    .join(', ');
  plek.teken();
  document.querySelector('[data-gelegd]')?.replaceChildren(words ? `${hoofdletter(words)}.` : '');
  said.replaceChildren();
}

export function bestandDeel(plek: Plek): HTMLElement {
  const said = h('p', { role: 'status' });
  const field = h('input', {
    type: 'file',
    multiple: true,
    accept: '.json,application/json',
    class: 'verborgen',
    tabindex: -1,
    'aria-label': 'Bestanden',
  });
  field.addEventListener('change', () => void leesBestanden(plek, [...(field.files ?? [])], said));
  const link = veld('Plak een link', '', '', () => undefined);
  const lay = (): void => {
    const value = link.querySelector('input')?.value ?? '';
    const found = leesFragment(plek.blad, value.slice(value.indexOf('#')));
    if (found && 'vel' in found) legVel(plek, found.vel, 'link');
    else
      plek.niet = [
        ...plek.niet.filter(({ naam }) => naam !== 'De link'),
        linkFout(found && 'fout' in found ? found.fout : 'beschadigd'),
      ];
    plek.bewaar();
    plek.teken();
  };
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', 'Bestand of link'),
    knop('Kies bestanden', () => field.click()),
    field,
    said,
    h('p', 'veld-hulp', 'Je kunt bestanden ook op deze bladzijde laten vallen.'),
    link,
    knop('Leg de link ernaast', lay),
  );
}
