import { line, range, rect, small, toneOf, type Active, type Drawing, type Tone } from '../shapes.ts';

/** A place in a matrix: the column and the row, 0 left and 0 at the top. */
export interface Cell {
  column: number;
  row: number;
}

/** A matrix of two axes: a sheet for the far end of each, and the field where they cross. One cell can be meant. */
export function drawMatrix(cell: Cell | undefined): Drawing {
  const { width, height } = small;
  const [w, h] = [(width - 2) / 2, (height - 2) / 2];
  const at = ({ column, row }: Cell, tone: Tone) => rect(1 + column * w, 1 + row * h, w, h, tone);
  const cells = range(4).map((index) => ({ column: index % 2, row: Math.floor(index / 2) }));
  const sheets = ({ column, row }: Cell): Tone =>
    column === 1 && row === 0 ? 'dubbel' : column === 1 || row === 0 ? 'vel' : 'leeg';
  const tone = (one: Cell): Tone => {
    if (!cell) return sheets(one);
    return one.column === cell.column && one.row === cell.row ? 'dubbel' : 'leeg';
  };
  return { ...small, shapes: cells.map((one) => at(one, tone(one))) };
}

/** A table as a raster: a filled cell is inked, an empty one is open and dashed. */
export function drawRaster(filled: boolean[][], active: Active): Drawing {
  const columns = Math.max(1, ...filled.map((row) => row.length));
  const [w, h] = [(small.width - 2) / columns, (small.height - 2) / Math.max(1, filled.length)];
  const open: Tone = filled.flat().some(Boolean) ? 'gestreept' : 'leeg';
  const tone = (row: number, isFilled: boolean): Tone => (!isFilled ? open : row === active ? 'dubbel' : 'vel');
  return {
    ...small,
    shapes: filled.flatMap((row, y) => row.map((isFilled, x) => rect(2.5 + x * w, 2.5 + y * h, w - 3, h - 3, tone(y, isFilled)))),
  };
}

/** Pairs: two sheets on one line, apart; which of the two weighs more is not said. */
export function drawPoles(count: number, active: Active): Drawing {
  const step = (small.height - 2) / count;
  const height = Math.min(18, step * 0.65);
  const side = Math.max(height, 10);
  return {
    ...small,
    shapes: range(count).flatMap((index) => {
      const y = 1 + index * step + (step - height) / 2;
      const tone = toneOf(index, active);
      const center = y + height / 2;
      return [
        line([
          { x: side, y: center },
          { x: small.width - side, y: center },
        ]),
        rect(1, y, side * 2, height, tone),
        rect(small.width - 1 - side * 2, y, side * 2, height, tone),
      ];
    }),
  };
}
