import { describe, expect, test } from 'vitest';
import { drawSpokes, drawWheel } from '../../src/figures/drawings/around.ts';
import { drawPoles } from '../../src/figures/drawings/grids.ts';
import { drawLevels } from '../../src/figures/drawings/levels.ts';
import { drawPhases, drawScale } from '../../src/figures/drawings/sequences.ts';
import { drawBlocks, drawKinds, drawList, gridFor } from '../../src/figures/drawings/side-by-side.ts';
import { type Active, type Drawing } from '../../src/figures/shapes.ts';
import { boxOf, outside, toned } from './figure-samples.ts';

const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type Draw = (count: number, active: Active) => Drawing;

/** Each drawing with a number of parts, how many shapes it has then, and the number of the shape that stands for a part. */
const drawings: Record<
  string,
  { draw: Draw; shapes: (count: number) => number; shapeOf?: (index: number, count: number) => number }
> = {
  blocks: { draw: drawBlocks, shapes: (count) => count, shapeOf: (index) => index },
  kinds: { draw: drawKinds, shapes: (count) => count, shapeOf: (index) => index },
  list: { draw: drawList, shapes: (count) => count, shapeOf: (index) => index },
  phases: { draw: drawPhases, shapes: (count) => count, shapeOf: (index) => index },
  scale: { draw: drawScale, shapes: (count) => count + 1, shapeOf: (index) => index + 1 },
  levels: { draw: drawLevels, shapes: (count) => count, shapeOf: (index) => index },
  wheel: { draw: drawWheel, shapes: (count) => count, shapeOf: (index) => index },
  spokes: {
    draw: (count, active) => drawSpokes(count, active, [0]),
    shapes: (count) => 2 * (count - 1) + 1,
    shapeOf: (index, count) => (index === 0 ? 2 * (count - 1) : count - 1 + index - 1),
  },
  'phases that flow over': { draw: (count, active) => drawPhases(count, active, true), shapes: (count) => 2 * count - 1 },
  poles: { draw: drawPoles, shapes: (count) => 3 * count },
  'wheel with a hub': { draw: (count, active) => drawWheel(count + 2, active, [0, 1]), shapes: (count) => count + 2 },
};

const rects = ({ shapes }: Drawing) => shapes.filter((shape) => shape.form === 'rect');

const area = (drawing: Drawing): number => rects(drawing).reduce((sum, { width, height }) => sum + width * height, 0);

describe('any drawing', () => {
  test.each(Object.keys(drawings))('%s stays on its canvas and has all its shapes, with any number of parts', (name) => {
    for (const count of counts) {
      for (const active of [undefined, 0, count - 1]) {
        const drawing = drawings[name]?.draw(count, active);
        expect(drawing?.shapes).toHaveLength(drawings[name]?.shapes(count) ?? NaN);
        expect(outside(drawing ?? { width: 0, height: 0, shapes: [] })).toEqual([]);
      }
    }
  });

  test.each(Object.keys(drawings).filter((name) => drawings[name]?.shapeOf))(
    '%s inks the part that is meant twice, and no other',
    (name) => {
      for (const count of counts) {
        for (const active of [0, 1, count - 1]) {
          const drawing = drawings[name]?.draw(count, active) ?? drawBlocks(0, undefined);
          expect(toned(drawing, 'dubbel')).toEqual([drawing.shapes[drawings[name]?.shapeOf?.(active, count) ?? NaN]]);
        }
        expect(toned(drawings[name]?.draw(count, undefined) ?? drawBlocks(0, undefined), 'dubbel')).toEqual([]);
      }
    },
  );
});

describe('parts side by side', () => {
  test.each([
    [1, 1, 1],
    [4, 4, 1],
    [5, 3, 2],
    [8, 4, 2],
    [10, 5, 2],
    [11, 4, 3],
    [12, 4, 3],
  ])('%i blocks lie in %i columns and %i rows', (count, columns, rows) => {
    expect(gridFor(count)).toEqual({ columns, rows });
  });

  test.each(counts)('%i blocks fill the canvas, row after row, without a gap', (count) => {
    const drawing = drawBlocks(count, undefined);
    expect(Math.abs(area(drawing) - 206 * 90)).toBeLessThan(60);
    const { columns, rows } = gridFor(count);
    expect(new Set(rects(drawing).map(({ y }) => y)).size).toBe(rows);
    expect(rects(drawing).filter(({ y }) => y === 1)).toHaveLength(columns);
    expect(rects(drawing)[0]).toMatchObject({ x: 1, y: 1 });
    const sides = rects(drawing).map((shape) => boxOf(shape));
    for (const [index, { left, top }] of sides.entries()) {
      const before = sides[index - 1];
      if (before?.top === top) expect(left).toBeCloseTo(before.right, 0);
      else expect(left).toBe(1);
    }
  });

  test.each([
    [3, 10],
    [6, 10],
    [7, 6],
  ])('%i kinds stand %i apart and take the whole width', (count, gap) => {
    const sheets = rects(drawKinds(count, undefined));
    sheets.slice(1).forEach(({ x }, index) => {
      const before = sheets[index];
      expect(x - ((before?.x ?? 0) + (before?.width ?? 0))).toBeCloseTo(gap, 0);
    });
    const last = sheets.at(-1);
    expect(sheets[0]).toMatchObject({ x: 1, y: 1, height: 90 });
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(207, 0);
  });

  test('a list of five is one column, a list of six two of three', () => {
    const [one, two] = [rects(drawList(5, undefined)), rects(drawList(6, undefined))];
    expect(one.map(({ x }) => x)).toEqual([1, 1, 1, 1, 1]);
    expect(one.map(({ y }) => y)).toEqual([1, 20, 39, 58, 77]);
    expect(one[0]).toMatchObject({ width: 206, height: 14 });
    expect(two.map(({ x }) => x)).toEqual([1, 1, 1, 109, 109, 109]);
    expect(two.slice(0, 3).map(({ y }) => y)).toEqual(two.slice(3).map(({ y }) => y));
    expect(two[0]).toMatchObject({ width: 98 });
  });
});
