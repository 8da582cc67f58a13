import * as words from '#language/paper-products.ts';
import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import type { Entry } from '../../graph/entry.ts';
import { dilemmaSheetData, worksheetData } from '../worksheet-data.ts';
import type { Product } from './product.ts';

const sheetOf = (entry: Entry, make: Product['make']): Product => ({
  bestand: `werkblad-${entry.slug}.pdf`,
  naam: words.worksheet(shortNameOf(entry)),
  soort: 'pdf',
  groep: words.worksheets,
  bij: [entry.url],
  make,
});

/** A worksheet for every instrument and every dilemma, each on one sheet. */
export const worksheets = (graph: Graph): Product[] => [
  ...graph
    .all('instrumenten')
    .map((entry) => sheetOf(entry, (source) => Promise.resolve({ main: 'werkblad.typ', data: worksheetData(source, entry) }))),
  ...graph
    .all('dilemmas')
    .map((entry) =>
      sheetOf(entry, (source) => Promise.resolve({ main: 'dilemmablad.typ', data: dilemmaSheetData(source, entry) })),
    ),
];
