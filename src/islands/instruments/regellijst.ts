import * as words from '#language/instruments-invulblad.ts';
import { meesteRegels, zonderHaken, type Invulblad, type Veld } from '../../instruments/blad.ts';
import { beginVan, regelsVan } from '../../instruments/invulblad-teksten.ts';
import { groeiveld, h, haken, knop } from './dom.ts';
import type { Plek } from './plek.ts';

/** A list with columns, a row at a time. */
export function regellijst(plek: Plek, blad: Invulblad, own: Veld, index: number): HTMLElement {
  const vel = plek.vel();
  const [begin, width] = [beginVan(blad, index), own.kolommen.length];
  let shown = Math.max(3, regelsVan(blad, index, vel).length + 1);
  const body = h('tbody', {});
  const row = (at: number): HTMLElement =>
    h(
      'tr',
      {},
      ...own.kolommen.map((kolom, column) => {
        const place = begin + at * width + column;
        const given = { 'aria-label': words.cellOf(zonderHaken(kolom), at + 1), maxlength: 200 };
        const field = groeiveld(given, vel.open[place] ?? '', (text) => ((vel.open[place] = text), plek.bewaar()));
        return h('td', { 'data-kop': zonderHaken(kolom) }, field);
      }),
    );
  const count = Math.min(shown, meesteRegels);
  body.append(...Array.from({ length: count }, (_, at) => row(at)));
  const add = knop(words.addLine, () => {
    body.append(row(shown));
    shown += 1;
    body.lastElementChild?.querySelector('textarea')?.focus();
    add.hidden = shown >= meesteRegels;
  });
  add.hidden = shown >= meesteRegels;
  const head = h('tr', {}, ...own.kolommen.map((kolom) => h('th', { scope: 'col' }, ...haken(kolom))));
  return h(
    'div',
    {},
    h('table', 'regellijst', h('caption', 'verborgen', zonderHaken(own.naam)), h('thead', {}, head), body),
    h('div', 'knoppen', add),
  );
}
