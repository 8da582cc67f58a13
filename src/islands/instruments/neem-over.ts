import * as words from '#language/instruments-taking-over.ts';
import type { Kwadrant } from '../../instruments/blad.ts';
import { dingenUit } from '../../instruments/haal-uit.ts';
import { kleineLetter } from '../../instruments/woorden.ts';
import { h } from './dom.ts';
import { adres, type Plek } from './plek.ts';
import { sleutel } from './sleutel.ts';

/** What another instrument of this browser holds; nothing where it cannot be read. */
function bewaard(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Takes own things from the list of another instrument, where this browser has one; says what is missing where it has not. */
export function neemOver(
  plek: Plek,
  from: NonNullable<Kwadrant['haalUit']>,
  dingen: string,
  said: HTMLElement,
  teken: () => void,
): void {
  const { open } = plek.vel();
  const naam = kleineLetter(from.titel);
  const found = dingenUit(from, bewaard(sleutel(plek.root, from)), open);
  const free = open.flatMap((text, index) => (text === '' ? [index] : [])).slice(0, found.length);
  free.forEach((at, index) => (open[at] = found[index] ?? ''));
  plek.bewaar();
  if (free.length > 0) return teken();
  said.replaceChildren(`${words.nothingNew(dingen, naam)} `, h('a', { href: adres(plek, from.url) }, words.openList(naam)));
}
