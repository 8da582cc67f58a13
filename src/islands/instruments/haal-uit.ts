import * as words from '#language/instruments-kwadrant.ts';
import type { Kwadrant } from '../../instruments/blad.ts';
import { kleineLetter } from '../../instruments/woorden.ts';
import { h, tekstknop } from './dom.ts';
import type { Plek } from './plek.ts';

/** Offers to take own things from the list of another instrument; what reads that is fetched on the way. */
export function haalUit(plek: Plek, { haalUit: from, dingen }: Kwadrant, teken: () => void): Node[] {
  if (!from) return [];
  const said = h('p', { class: 'gezegd', role: 'status' });
  const take = async (): Promise<void> => {
    const { neemOver } = await import('./neem-over.ts');
    neemOver(plek, from, dingen, said, teken);
  };
  return [tekstknop(words.takeFrom(kleineLetter(from.titel)), () => void take()), said];
}
