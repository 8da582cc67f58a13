import { circle, line, middle, range, rect, type Drawing, type Tone } from './shapes.ts';
import { small, type Active } from './rows.ts';

const toneOf = (index: number, active: Active): Tone => (index === active ? 'dubbel' : 'vel');

/** The size of a drawing. */
interface Canvas {
  width: number;
  height: number;
}

/** Levels: sheets on top of each other, the first on top. All as wide: no level counts for more. */
export function drawLevels(count: number, active: Active, canvas: Canvas = small): Drawing {
  const height = (canvas.height - 2) / count;
  return {
    ...canvas,
    shapes: range(count).map((index) => rect(1, 1 + index * height, canvas.width - 2, height, toneOf(index, active))),
    anchors: range(count).map((index) => ({ x: canvas.width - 32, y: 1 + (index + 0.5) * height })),
  };
}

/** Four fields around a middle, within a rim where the model has one. */
export function drawAround(active: Active, hasRim: boolean): Drawing {
  const size = 184;
  const inset = hasRim ? 16 : 1;
  const side = (size - 2 * inset) / 2;
  const corners = range(4).map((index) => ({ x: inset + (index % 2) * side, y: inset + Math.floor(index / 2) * side }));
  return {
    width: size,
    height: size,
    shapes: [
      ...(hasRim ? [rect(1, 1, size - 2, size - 2, 'leeg')] : []),
      ...corners.map(({ x, y }, index) => rect(x, y, side, side, toneOf(index, active))),
      circle({ x: size / 2, y: size / 2 }, 30, 'leeg'),
    ],
    anchors: corners.map(({ x, y }) => middle(x, y, side, side)),
  };
}

/** What shows and what does not: one shape, cut by the surface of the water. The two parts say nothing about how much each is. */
export function drawWaterline(active: Active, { width, height }: Canvas = small): Drawing {
  const [top, surface, bottom] = [3, height / 2, height - 3];
  const [left, right] = [width / 4, (width * 3) / 4];
  return {
    width,
    height,
    shapes: [
      { form: 'path', d: `M${left} ${surface}L${width / 2 - 10} ${top}L${right} ${surface}Z`, tone: toneOf(0, active) },
      { form: 'path', d: `M${left} ${surface}L${width / 2 + 10} ${bottom}L${right} ${surface}Z`, tone: toneOf(1, active) },
      line([
        { x: 1, y: surface },
        { x: width - 1, y: surface },
      ]),
    ],
    anchors: [
      { x: width / 2 + 12, y: (top + surface) / 2 + 4 },
      { x: width / 2 + 12, y: (surface + bottom) / 2 - 4 },
    ],
  };
}

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
  return { ...small, shapes: cells.map((one) => at(one, tone(one))), anchors: [] };
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
    anchors: [],
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
    anchors: [],
  };
}
