import * as words from '#language/figure-mistakes.ts';
import * as sentences from '#language/figures.ts';
import { countedFirst } from '../counting.ts';
import { drawMatrix, drawPoles, drawRaster, type Cell } from '../drawings/grids.ts';
import type { FigureData, Part } from '../fields.ts';
import type { FigureKind } from '../kind.ts';
import { partsOf } from '../parts.ts';
import { eachPart, fullRows, hasParts, needs, ownPlaces } from '../rules.ts';

const cellOf = ({ plaats }: Part): Cell | undefined =>
  plaats && { column: plaats[0] === 'rechts' ? 1 : 0, row: plaats[1] === 'boven' ? 0 : 1 };

/** Which cells of a table are filled; without cells all are open, for the reader to fill. */
const filledCells = ({ onderdelen = [], kolommen = [] }: FigureData): boolean[][] =>
  onderdelen.map(({ cellen }) => kolommen.map((_, column) => Boolean(cellen?.[column])));

/** Two axes and the four fields between them. */
export const matrix: FigureKind = {
  name: sentences.kindNames.matrix,
  soort: 'matrix',
  layout: 'matrix',
  fields: ['assen'],
  partFields: ['plaats'],
  rules: [needs('assen', words.matrixNeedsAxes), eachPart('plaats', words.whichPlace), ownPlaces],
  draw: (data, active) => {
    const part = active === undefined ? undefined : partsOf(data)[active];
    return drawMatrix(part && cellOf(part));
  },
  describe: ({ assen = [], onderdelen }) => (onderdelen ? sentences.axes(assen) : sentences.axesOfNamelessFields(assen)),
};

/** Rows of parts and columns, with words in the cells or to be filled. */
export const tabelmatrix: FigureKind = {
  name: sentences.kindNames.tabelmatrix,
  layout: 'tabel',
  fields: ['kolommen', 'nummering', 'ordening'],
  partFields: ['cellen'],
  rules: [hasParts, needs('kolommen', words.tableNeedsColumns), fullRows],
  draw: (data, active) => drawRaster(filledCells(data), active),
  describe: (data) => sentences.table(countedFirst(data, sentences.partNames.rijen), data.kolommen?.length ?? 0),
};

/** Pairs with two sides. */
export const polen: FigureKind = {
  name: sentences.kindNames.polen,
  layout: 'paren',
  fields: [],
  partFields: ['polen', 'groep'],
  rules: [hasParts, eachPart('polen', words.whichSides)],
  draw: (data, active) => drawPoles(partsOf(data).length, active),
  describe: (data) => sentences.pairs(countedFirst(data, sentences.partNames.paren)),
};
