import * as words from '#language/instruments-laying.ts';
import * as working from '#language/instruments-working.ts';
import { h, knop, veld } from './dom.ts';
import { langsteLink } from '../../instruments/vel.ts';
import type { Plek } from './plek.ts';

/** What reads files and links: fetched when one was chosen, dropped or pasted. */
const lezen = () => import('./bestanden.ts');

/** Lays the sheets of files; says so where what reads them did not come. */
export const legBestanden = (plek: Plek, files: readonly File[], said: HTMLElement): void =>
  void lezen().then(
    ({ leesBestanden }) => leesBestanden(plek, files),
    () => said.replaceChildren(working.tryLater),
  );

/** Where files are chosen and a link is pasted. */
export function bestandDeel(plek: Plek, said: HTMLElement): HTMLElement {
  const field = h('input', {
    type: 'file',
    multiple: true,
    accept: '.json,application/json',
    class: 'verborgen',
    tabindex: -1,
    'aria-label': words.files,
    onchange: () => legBestanden(plek, [...(field.files ?? [])], said),
  });
  let pasted = '';
  const link = veld(words.pasteLink, '', pasted, (text) => (pasted = text), 0, langsteLink);
  const lay = (): void => void lezen().then(({ leesLink }) => leesLink(plek, pasted));
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', words.fileOrLink),
    knop(words.chooseFiles, () => field.click()),
    field,
    h('p', 'veld-hulp', words.dropFiles),
    link,
    knop(words.layLink, lay),
  );
}
