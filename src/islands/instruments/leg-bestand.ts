import { h, knop, veld } from './dom.ts';
import type { Plek } from './plek.ts';

/** What reads files and links: fetched when one was chosen, dropped or pasted. */
const lezen = () => import('./bestanden.ts');

/** Lays the sheets of files; says so where what reads them did not come. */
export const legBestanden = (plek: Plek, files: readonly File[], said: HTMLElement): void =>
  void lezen().then(
    ({ leesBestanden }) => leesBestanden(plek, files),
    () => said.replaceChildren('Dat lukte niet: kijk of je verbinding hebt, en probeer het opnieuw.'),
  );

/** Where files are chosen and a link is pasted. */
export function bestandDeel(plek: Plek, said: HTMLElement): HTMLElement {
  const field = h('input', {
    type: 'file',
    multiple: true,
    accept: '.json,application/json',
    class: 'verborgen',
    tabindex: -1,
    'aria-label': 'Bestanden',
  });
  field.addEventListener('change', () => legBestanden(plek, [...(field.files ?? [])], said));
  const link = veld('Plak een link', '', '', () => undefined);
  const lay = (): void => void lezen().then(({ leesLink }) => leesLink(plek, link.querySelector('input')?.value ?? ''));
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', 'Bestand of link'),
    knop('Kies bestanden', () => field.click()),
    field,
    h('p', 'veld-hulp', 'Je kunt bestanden ook op deze bladzijde laten vallen.'),
    link,
    knop('Leg de link ernaast', lay),
  );
}
