import * as words from '#language/instruments-raster.ts';
import * as working from '#language/instruments-working.ts';
import { zonderHaken, type Raster } from '../../instruments/blad.ts';
import { naastRaster } from '../../instruments/raster.ts';
import { aantalVan } from '../../instruments/woorden.ts';
import { h, haken, knop, uniek, veld } from './dom.ts';
import { tabellen } from './beeld.ts';
import type { Plek, Scherm, Soort } from './plek.ts';
import { legErover, watErLigt } from './raster-ernaast.ts';

/** One cell: a native radio over the whole cell; the chosen one repeats its word. */
function vak(plek: Plek, blad: Raster, row: number, column: number, name: string): HTMLElement {
  const vel = plek.vel();
  const { naam, kort = '' } = blad.kolommen[column] ?? { naam: '' };
  const radio = h('input', { type: 'radio', name, value: column, 'aria-label': zonderHaken(kort ? `${naam}: ${kort}` : naam) });
  radio.checked = vel.gesloten[row] === column;
  radio.addEventListener('change', () => {
    vel.gesloten[row] = column;
    plek.bewaar();
  });
  return h(
    'td',
    {},
    h(
      'label',
      'raster-vak',
      radio,
      h('span', { class: 'raster-ander', 'aria-hidden': 'true' }),
      h('span', { class: 'raster-woord', 'aria-hidden': 'true' }, ...haken(naam)),
    ),
  );
}

function rij(plek: Plek, blad: Raster, row: number): HTMLElement {
  const vel = plek.vel();
  const name = uniek();
  const own = blad.vragen[row];
  const at = row - blad.vragen.length;
  const head = own
    ? h('th', { scope: 'row' }, ...haken(own.naam), own.vraag && h('span', 'naast-rij', ...haken(own.vraag)))
    : h(
        'th',
        { scope: 'row' },
        veld(words.ownRow, '', vel.open[at] ?? '', (text) => ((vel.open[at] = text), plek.bewaar())),
      );
  const label = own?.naam ?? vel.open[at] ?? words.anOwnRow;
  const cells = blad.kolommen.map((_, column) => vak(plek, blad, row, column, name));
  cells.forEach((cell) =>
    cell
      .querySelector('input')
      ?.setAttribute('aria-label', `${zonderHaken(label)}: ${cell.querySelector('input')?.getAttribute('aria-label') ?? ''}`),
  );
  return h('tr', {}, head, ...cells);
}

/** How many own rows there are to show: up to the last one with a name or a place. */
const eigenRijen = (plek: Plek, blad: Raster): number => {
  const { open, gesloten } = plek.vel();
  return open.findLastIndex((naam, at) => naam !== '' || gesloten[blad.vragen.length + at] !== null) + 1;
};

function tabel(plek: Plek, blad: Raster): Node[] {
  const shown = eigenRijen(plek, blad);
  const head = h(
    'tr',
    {},
    h('td', {}),
    ...blad.kolommen.map(({ naam, kort }) =>
      h('th', { scope: 'col' }, ...haken(naam), kort && h('span', 'naast-rij', ...haken(kort))),
    ),
  );
  const body = h('tbody', {}, ...Array.from({ length: blad.vragen.length + shown }, (_, row) => rij(plek, blad, row)));
  const add = (): void => {
    const row = body.childElementCount;
    const made = rij(plek, blad, row);
    body.append(made);
    made.querySelector('input')?.focus();
    if (row + 1 >= blad.vragen.length + blad.eigenRijen) more.remove();
  };
  const more = knop(words.addRow, add);
  const lay = (): void => legErover(plek, blad, body.rows);
  // A name changes while it is written, a place when it is chosen.
  for (const event of ['input', 'change']) body.addEventListener(event, lay);
  lay();
  const table = h(
    'table',
    `raster${blad.oplopend ? ' oplopend' : ''}`,
    h('caption', 'verborgen', zonderHaken(blad.vraag)),
    h('thead', {}, head),
    body,
  );
  return [h('p', 'werk-tekst', words.howTo), table, ...(blad.eigenRijen > shown ? [h('div', 'knoppen', more)] : [])];
}

function schermen(plek: Plek, blad: Raster): Scherm[] {
  const done = (): number => plek.vel().gesloten.filter((one) => one !== null).length;
  const rows = (): number => blad.vragen.length + eigenRijen(plek, blad);
  return [
    {
      naam: words.theTable,
      kop: blad.vraag,
      bij: () => words.haveFilled(aantalVan(done(), rows(), working.rows)),
      inhoud: () => [...watErLigt(plek), h('div', 'over-alles', ...tabel(plek, blad))],
    },
  ];
}

export default {
  beeld: tabellen,
  naast: naastRaster,
  schermen,
  // The next one has the same own rows, still empty.
  erven: (vorig, nieuw) => ({ ...nieuw, open: [...vorig.open] }),
} satisfies Soort<Raster>;
