import * as words from '#language/instruments-pictures.ts';
import { zonderHaken } from '../../instruments/blad.ts';
import type { Plattegrond, Punt, Rij } from '../../instruments/naast.ts';
import { h } from './dom.ts';
import { fiches, type Tekens } from './fiches.ts';
import type { Beeld } from './plek.ts';

/** A plane with the names of its axes, as on the sheet that was filled in. */
const metAssen = ([opzij, omhoog]: readonly [string, string], plane: Node): HTMLElement =>
  h(
    'div',
    'vlakbeeld',
    h('p', { class: 'vlak-as', 'aria-hidden': 'true' }, `↑ ${zonderHaken(omhoog)}`),
    plane,
    h('p', { class: 'vlak-as opzij', 'aria-hidden': 'true' }, `${zonderHaken(opzij)} →`),
  );

/** The plane of one thing. What it shows stands in words beside it. */
function groot(punt: Punt, tekens: Tekens): HTMLElement {
  const [opzij, omhoog] = punt.assen ?? [words.toTheRight, words.upwards];
  const rows = punt.rijen.map((row, y) =>
    h(
      'tr',
      {},
      ...row.cellen.map((one, x) =>
        h(
          'td',
          { class: vlakcel(punt.rijen, y, x) },
          one.wie.length > 0 &&
            h('span', 'verborgen', `${omhoog}: ${punt.koppen[3 - y] ?? ''}, ${opzij}: ${punt.koppen[x] ?? ''}: `),
          ...fiches(one.wie, tekens, false, false),
        ),
      ),
    ),
  );
  return metAssen([opzij, omhoog], h('table', 'mini', h('caption', 'verborgen', punt.vraag), h('tbody', {}, ...rows)));
}

function vlakcel(rows: readonly Rij[], y: number, x: number): string {
  const inkt = (row: number, col: number): number => rows[row]?.cellen[col]?.inkt ?? 0;
  const here = inkt(y, x);
  if (here === 0) return 'vak';
  const edges = [
    inkt(y - 1, x) === 0 && 'boven',
    inkt(y + 1, x) === 0 && 'onder',
    inkt(y, x - 1) === 0 && 'vak-begin',
    inkt(y, x + 1) === 0 && 'vak-einde',
  ];
  return ['vak', here === 2 ? 'inkt-twee' : 'inkt-een', ...edges].filter(Boolean).join(' ');
}

/** A cell of the plane of everything: ink twice top right, the numbers that stand there, and for who listens which field it is. */
function plek(here: readonly number[], x: number, y: number, vakken: readonly string[]): HTMLElement {
  const [isHoog, isRechts] = [y < 2, x > 1];
  const field = vakken[(isHoog ? 0 : 2) + (isRechts ? 1 : 0)] ?? '';
  const look = ['vak', isHoog && isRechts ? 'inkt-twee' : isHoog || isRechts ? 'inkt-een' : ''];
  return h(
    'td',
    [...look, y === 2 && 'boven', x === 2 && 'vak-begin'].filter(Boolean).join(' '),
    here.length > 0 && h('span', 'verborgen', `${field}: `),
    ...here.map((nummer) => h('span', 'fiche', String(nummer))),
  );
}

/** Where everything stands whose place can be said, by number; the list below says the same in words. */
function overzicht({ cellen, assen, vakken }: Plattegrond): HTMLElement {
  const rows = cellen.map((row, y) => h('tr', {}, ...row.map((here, x) => plek(here, x, y, vakken ?? words.quarters))));
  const names = (at: number): HTMLElement | string =>
    vakken
      ? h(
          'p',
          { class: 'kwadrant-namen', 'aria-hidden': 'true' },
          h('span', {}, vakken[at] ?? ''),
          h('span', {}, vakken[at + 1] ?? ''),
        )
      : '';
  const table = h('table', 'mini overzicht', h('caption', 'verborgen', words.whereAllStands), h('tbody', {}, ...rows));
  return metAssen(assen, h('div', {}, names(0), table, names(2)));
}

/** How the kind draws that has a plane. */
export const vlakken: Beeld = { groot, klein: () => '', overzicht };
