import { describe, expect, test } from 'vitest';
import { drawAround, drawSpokes, drawWheel, ringSlice } from '../../src/figures/drawings/around.ts';
import { drawMatrix, drawPoles, drawRaster } from '../../src/figures/drawings/grids.ts';
import { line, type Drawing } from '../../src/figures/shapes.ts';
import { boxOf, outside, toned } from './figure-samples.ts';

const rects = ({ shapes }: Drawing) => shapes.filter((shape) => shape.form === 'rect');

describe('grids', () => {
  const tones = (drawing: Drawing) => rects(drawing).map(({ tone }) => tone);

  test('a matrix inks the far ends, and their crossing twice; of the parts only the one that is meant', () => {
    expect(tones(drawMatrix(undefined))).toEqual(['vel', 'dubbel', 'leeg', 'vel']);
    expect(tones(drawMatrix({ column: 0, row: 0 }))).toEqual(['dubbel', 'leeg', 'leeg', 'leeg']);
    expect(tones(drawMatrix({ column: 1, row: 1 }))).toEqual(['leeg', 'leeg', 'leeg', 'dubbel']);
    expect(rects(drawMatrix(undefined)).map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [1, 1, 103, 45],
      [104, 1, 103, 45],
      [1, 46, 103, 45],
      [104, 46, 103, 45],
    ]);
  });

  test('a raster inks what is filled and leaves open what is not', () => {
    const filled = [
      [true, false],
      [true, true],
    ];
    expect(tones(drawRaster(filled, undefined))).toEqual(['vel', 'gestreept', 'vel', 'vel']);
    expect(tones(drawRaster(filled, 1))).toEqual(['vel', 'gestreept', 'dubbel', 'dubbel']);
    expect(tones(drawRaster([[false, false]], 0))).toEqual(['leeg', 'leeg']);
    expect(rects(drawRaster(filled, undefined)).map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [2.5, 2.5, 100, 42],
      [105.5, 2.5, 100, 42],
      [2.5, 47.5, 100, 42],
      [105.5, 47.5, 100, 42],
    ]);
    expect(drawRaster([], undefined).shapes).toEqual([]);
    expect(
      outside(
        drawRaster(
          Array.from({ length: 12 }, () => [true, false, true]),
          3,
        ),
      ),
    ).toEqual([]);
  });

  test('a pair is two sheets at the ends of one line, and both are inked when it is meant', () => {
    const { shapes } = drawPoles(2, 1);
    expect(shapes.slice(0, 3)).toEqual([
      { form: 'line', d: 'M18 23.5L190 23.5', stroke: 'lijn' },
      { form: 'rect', x: 1, y: 14.5, width: 36, height: 18, tone: 'vel' },
      { form: 'rect', x: 171, y: 14.5, width: 36, height: 18, tone: 'vel' },
    ]);
    expect(toned(drawPoles(2, 1), 'dubbel')).toEqual(shapes.slice(4));
    expect(shapes[4]).toMatchObject({ x: 1, y: 59.5 });
    expect(boxOf(drawPoles(12, 0).shapes[1] ?? line([]))).toMatchObject({ left: 1, right: 21 });
    expect(boxOf(drawPoles(12, 0).shapes[1] ?? line([])).bottom).toBeCloseTo(7.2, 0);
  });
});

describe('around a middle', () => {
  test('a slice of more than half a ring takes the long way round', () => {
    expect(ringSlice(10, 20, [0, 0.75])).toBe('M92 72A20 20 0 1 1 72 92L82 92A10 10 0 1 0 92 82Z');
    expect(ringSlice(10, 20, [0, 0.25])).toBe('M92 72A20 20 0 0 1 112 92L102 92A10 10 0 0 0 92 82Z');
    expect(ringSlice(10, 20, [0, 0.5])).toContain('A20 20 0 0 1');
    expect(ringSlice(10, 20, [0.5, 0.75])).toContain('A20 20 0 0 1');
  });

  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 92, y - 92);

  test('a wheel without a hub is a ring, with the points of its parts halfway its width, clockwise from the top', () => {
    const { anchors, shapes } = drawWheel(4, undefined);
    expect(shapes[0]).toMatchObject({ form: 'path', d: ringSlice(30, 91, [0, 0.25]), tone: 'vel' });
    expect(shapes[3]).toMatchObject({ d: ringSlice(30, 91, [0.75, 1]) });
    anchors.forEach((anchor) => expect(distance(anchor)).toBeCloseTo(60.5, 0));
    expect(anchors.map(({ x, y }) => [x > 92, y > 92])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('the first of a hub lies innermost and on top, the others around it', () => {
    const { shapes, anchors } = drawWheel(5, 4, [4, 1]);
    expect(shapes.slice(0, 3).map((shape) => shape.form)).toEqual(['path', 'path', 'path']);
    expect(shapes.slice(3)).toEqual([
      { form: 'circle', cx: 92, cy: 92, r: 36, tone: 'vel' },
      { form: 'circle', cx: 92, cy: 92, r: 18, tone: 'dubbel' },
    ]);
    expect(shapes[0]).toMatchObject({ d: ringSlice(54, 91, [0, 1 / 3]) });
    expect(anchors[4]).toEqual({ x: 92, y: 92 });
    expect(anchors[1]).toEqual({ x: 65, y: 92 });
    expect(distance(anchors[0] ?? { x: 0, y: 0 })).toBeCloseTo(72.5, 0);
  });

  test('spokes tie each part to the hub', () => {
    const { shapes, anchors } = drawSpokes(5, 2, [2]);
    expect(shapes.filter(({ form }) => form === 'line')).toHaveLength(4);
    expect(shapes[0]).toMatchObject({ d: `M92 92L${anchors[0]?.x} ${anchors[0]?.y}` });
    expect(shapes.at(-1)).toEqual({ form: 'circle', cx: 92, cy: 92, r: 32, tone: 'dubbel' });
    expect(shapes[4]).toEqual({ form: 'circle', cx: anchors[0]?.x, cy: anchors[0]?.y, r: 19, tone: 'vel' });
    expect(anchors[2]).toEqual({ x: 92, y: 92 });
    expect(anchors.map(({ x }) => x > 92)).toEqual([true, true, false, false, false]);
    anchors.filter((_, index) => index !== 2).forEach((anchor) => expect(distance(anchor)).toBeCloseTo(71, 0));
    expect(drawSpokes(3, undefined).shapes).toHaveLength(7);
    expect(drawSpokes(5, 2, [2, 3]).shapes.at(-1)).toMatchObject({ tone: 'dubbel' });
    expect(drawSpokes(5, 0, [2, 3]).shapes.at(-1)).toMatchObject({ tone: 'vel' });
  });

  test('four fields lie around the middle, within a rim where there is one', () => {
    const sides = (drawing: Drawing) => rects(drawing).map(({ x, y, width, tone }) => [x, y, width, tone]);
    expect(sides(drawAround(3, false))).toEqual([
      [1, 1, 91, 'vel'],
      [92, 1, 91, 'vel'],
      [1, 92, 91, 'vel'],
      [92, 92, 91, 'dubbel'],
    ]);
    expect(sides(drawAround(undefined, true))).toEqual([
      [1, 1, 182, 'leeg'],
      [16, 16, 76, 'vel'],
      [92, 16, 76, 'vel'],
      [16, 92, 76, 'vel'],
      [92, 92, 76, 'vel'],
    ]);
    expect(drawAround(undefined, true).shapes[0]).toMatchObject({ width: 182, height: 182 });
    expect(drawAround(undefined, false).shapes).toHaveLength(5);
    expect(drawAround(0, true).shapes.at(-1)).toEqual({ form: 'circle', cx: 92, cy: 92, r: 30, tone: 'leeg' });
    expect(drawAround(0, true).anchors).toEqual([
      { x: 54, y: 54 },
      { x: 130, y: 54 },
      { x: 54, y: 130 },
      { x: 130, y: 130 },
    ]);
    expect(drawAround(0, true)).toMatchObject({ width: 184, height: 184 });
  });
});
