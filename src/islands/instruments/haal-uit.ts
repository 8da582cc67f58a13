import type { Kwadrant } from '../../instruments/blad.ts';
import { inWoorden, kleineLetter } from '../../instruments/woorden.ts';
import { sleutel } from './sleutel.ts';
import { h, tekstknop } from './dom.ts';
import { adres, type Plek } from './plek.ts';

/** What another instrument of this browser holds; nothing where it cannot be read. */
function bewaard(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Takes own things from the list of another instrument, where this browser has one; says what is missing where it has not. */
export function haalUit(plek: Plek, { haalUit: from, dingen }: Kwadrant, teken: () => void): Node[] {
  if (!from) return [];
  const said = h('p', { class: 'gezegd', role: 'status' });
  const naam = kleineLetter(from.titel);
  const take = async (): Promise<void> => {
    const { dingenUit } = await import('../../instruments/haal-uit.ts');
    const { open } = plek.vel();
    const found = dingenUit(from, bewaard(sleutel(plek.root, from)), open);
    const free = open.flatMap((text, index) => (text === '' ? [index] : [])).slice(0, found.length);
    free.forEach((at, index) => (open[at] = found[index] ?? ''));
    plek.bewaar();
    if (free.length > 0) teken();
    said.replaceChildren(
      ...(free.length > 0
        ? [`${free.length === 1 ? 'Eén' : inWoorden(free.length)} erbij gezet.`]
        : [
            `Er staan in deze browser geen nieuwe ${dingen} op je ${naam}. `,
            h('a', { href: adres(plek, from.url) }, `Open je ${naam}`),
          ]),
    );
  };
  return [tekstknop(`Haal ze uit je ${naam}`, () => void take()), said];
}
