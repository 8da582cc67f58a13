import { describe, expect, test } from 'vitest';
import { shift } from '../../src/figures/annotate.ts';
import { drawCurve } from '../../src/figures/curve.ts';
import { drawAround, drawLevels, drawMatrix, drawPoles, drawRaster, drawWaterline } from '../../src/figures/layers.ts';
import { drawImage } from '../../src/figures/networks.ts';
import { drawSpokes, drawWheel, ringSlice } from '../../src/figures/round.ts';
import { drawApproach, drawBlocks, drawKinds, drawList, drawPhases, drawScale, gridFor } from '../../src/figures/rows.ts';
import { onCircle, type Drawing, type Shape } from '../../src/figures/shapes.ts';
import { layoutWeb } from '../../src/figures/web.ts';
import { beelden } from '../../src/schema/praktijk.ts';

/** The corners of a shape; of a path only the points it is written with. */
function pointsOf(shape: Shape): [number, number][] {
  if (shape.form === 'rect')
    return [shape.x, shape.x + shape.width].flatMap((x) =>
      [shape.y, shape.y + shape.height].map((y): [number, number] => [x, y]),
    );
  if (shape.form === 'circle')
    return [-1, 1].map((side): [number, number] => [shape.cx + side * shape.r, shape.cy + side * shape.r]);
  return [...shape.d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)].map(([, , numbers = '']) => {
    const list = numbers.trim().split(/\s+/).map(Number);
    return [list.at(-2) ?? 0, list.at(-1) ?? 0];
  });
}

const outside = ({ width, height, shapes }: Drawing): [number, number][] =>
  shapes.flatMap(pointsOf).filter(([x, y]) => x < 0 || y < 0 || x > width || y > height || Number.isNaN(x + y));

const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const kinds: Record<string, (count: number, active: number | undefined) => Drawing> = {
  blocks: drawBlocks,
  kinds: drawKinds,
  list: drawList,
  phases: drawPhases,
  'phases that flow over': (count, active) => drawPhases(count, active, true),
  scale: drawScale,
  approach: drawApproach,
  levels: drawLevels,
  poles: drawPoles,
  wheel: drawWheel,
  'wheel with a hub': (count, active) => drawWheel(count + 2, active, [0, 1]),
  spokes: (count, active) => drawSpokes(count + 1, active, [0]),
  around: (_, active) => drawAround(active, true),
  waterline: (_, active) => drawWaterline(active),
  matrix: () => drawMatrix({ column: 1, row: 0 }),
  raster: (count) =>
    drawRaster(
      Array.from({ length: count }, () => [true, false, true]),
      0,
    ),
  curve: (count) => drawCurve(Array.from({ length: count }, (_, index) => ({ naam: 'punt', hoogte: index % 5 }))),
};

describe('drawings', () => {
  test.each(Object.entries(kinds))('%s stays on its canvas, with any number of parts', (_, draw) => {
    for (const count of counts) {
      for (const active of [undefined, 0, count - 1]) expect(outside(draw(count, active))).toEqual([]);
    }
  });

  test.each(beelden)('the image %s exists and stays on its canvas', (name) => {
    expect(drawImage(name).shapes.length).toBeGreaterThan(0);
    expect(outside(drawImage(name))).toEqual([]);
  });

  test.each(['blocks', 'kinds', 'list', 'scale', 'levels', 'wheel', 'spokes'])('%s inks just one part twice', (name) => {
    const draw = kinds[name];
    for (const count of counts) {
      const doubled = draw?.(count, 1).shapes.filter((shape) => shape.form !== 'line' && shape.tone === 'dubbel');
      expect(doubled).toHaveLength(1);
    }
  });

  test.each([
    [1, 1, 1],
    [4, 4, 1],
    [5, 3, 2],
    [8, 4, 2],
    [10, 5, 2],
    [12, 4, 3],
  ])('%i blocks lie in %i columns and %i rows', (count, columns, rows) => {
    expect(gridFor(count)).toEqual({ columns, rows });
  });

  test('phases overlap only where the source says that they flow over', () => {
    expect(drawPhases(5, undefined).shapes).toHaveLength(5);
    expect(drawPhases(5, undefined, true).shapes).toHaveLength(9);
  });

  test.each([
    [0, { x: 0, y: -10 }],
    [0.25, { x: 10, y: 0 }],
    [0.5, { x: 0, y: 10 }],
    [0.75, { x: -10, y: 0 }],
  ])('a turn of %d is clockwise from the top', (turn, point) => {
    const { x, y } = onCircle({ x: 0, y: 0 }, 10, turn);
    expect([x + 0, y + 0]).toEqual([point.x, point.y]);
  });

  test('a slice of more than half a ring takes the long way round', () => {
    expect(ringSlice(10, 20, [0, 0.75])).toContain('A20 20 0 1 1');
    expect(ringSlice(10, 20, [0, 0.25])).toContain('A20 20 0 0 1');
  });

  test('moving a path moves its points and leaves its radii', () => {
    expect(shift({ form: 'path', d: 'M1 2A5 5 0 1 1 3 4L0 0Z', tone: 'vel' }, 10, 20)).toMatchObject({
      d: 'M11 22A5 5 0 1 1 13 24L10 20Z',
    });
  });
});

describe('the web of entries', () => {
  test('no two dots of the web touch', () => {
    const dots = layoutWeb([4, 3, 54, 14, 12, 4, 32, 86, 148]).flatMap((sector) => sector.dots);
    expect(dots).toHaveLength(357);
    const near = dots.filter((one, index) =>
      dots.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 9.6),
    );
    expect(near).toEqual([]);
  });
});
