import { inWoorden } from '../../instruments/woorden.ts';
import type { Rij } from '../../instruments/naast.ts';
import { h } from './dom.ts';

/** Who the sheets are of, in a picture. */
export interface Tekens {
  namen: string[];
  letters: string[];
  /** Whether a cell counts instead of showing each: from six people on, or when it is hidden who said what. */
  isTellend: boolean;
  /** Finds the middle answers of a row, where they are shown. */
  midden?: ((row: Rij) => number[]) | undefined;
}

/** The pieces of who stands in a cell; in full for who listens. */
export function fiches(wie: readonly number[], tekens: Tekens, isLiever: boolean, isGroot: boolean): (Node | string)[] {
  if (wie.length === 0) return [];
  const look = `fiche${isLiever ? ' straks' : ''}`;
  if (tekens.isTellend) {
    const label = `${inWoorden(wie.length)}`;
    return [h('span', { class: look, 'aria-hidden': 'true' }, String(wie.length)), h('span', 'verborgen', label)];
  }
  return wie.map((index) =>
    h(
      'span',
      `${look}${isGroot ? ' naam' : ''}`,
      h('span', { class: 'fiche-letter', 'aria-hidden': 'true' }, tekens.letters[index] ?? ''),
      h('span', 'fiche-naam', tekens.namen[index] ?? ''),
    ),
  );
}
