import { counted, capital, inWords } from '../counting.ts';
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
  name: 'Matrices',
  soort: 'matrix',
  layout: 'matrix',
  fields: ['assen'],
  partFields: ['plaats'],
  rules: [
    needs(
      'assen',
      'Een matrix heeft twee assen. Schrijf «assen», met voor elke as «van» en «naar»: eerst de liggende, dan de staande.',
    ),
    eachPart(
      'plaats',
      'Waar staat dit onderdeel in de matrix? Schrijf «plaats: [links, boven]», met links of rechts en onder of boven.',
    ),
    ownPlaces,
  ],
  draw: (data, active) => {
    const part = active === undefined ? undefined : partsOf(data)[active];
    return drawMatrix(part && cellOf(part));
  },
  describe: ({ assen = [], onderdelen }) => {
    const axes = assen.map(({ naam, van, naar }) => (naam ? `${naam}, van ${van} naar ${naar}` : `van ${van} naar ${naar}`));
    return `Twee assen: ${axes.join('; en ')}.${onderdelen ? '' : ' De vakken hebben geen naam.'}`;
  },
};

/** Rows of parts and columns, with words in the cells or to be filled. */
export const tabelmatrix: FigureKind = {
  name: 'Tabellen om in te lezen',
  layout: 'tabel',
  fields: ['kolommen', 'nummering', 'ordening'],
  partFields: ['cellen'],
  rules: [hasParts, needs('kolommen', 'Een tabelmatrix heeft kolommen. Schrijf «kolommen: [de eerste, de tweede]».'), fullRows],
  draw: (data, active) => drawRaster(filledCells(data), active),
  describe: (data) => `${capital(counted(data, 'rijen'))} en ${inWords(data.kolommen?.length ?? 0)} kolommen.`,
};

/** Pairs with two sides. */
export const polen: FigureKind = {
  name: 'Polen',
  layout: 'paren',
  fields: [],
  partFields: ['polen', 'groep'],
  rules: [hasParts, eachPart('polen', 'Welke twee kanten heeft dit paar? Schrijf «polen: [de ene kant, de andere kant]».')],
  draw: (data, active) => drawPoles(partsOf(data).length, active),
  describe: (data) => `${capital(counted(data, 'paren'))}, elk met twee kanten. Welke kant de goede is, zegt de figuur niet.`,
};
