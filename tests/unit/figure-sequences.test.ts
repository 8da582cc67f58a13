import { describe, expect, test } from 'vitest';
import { drawCurve } from '../../src/figures/drawings/curve.ts';
import { drawLevels, drawWaterline } from '../../src/figures/drawings/levels.ts';
import { drawApproach, drawPhases, drawScale } from '../../src/figures/drawings/sequences.ts';
import { line, type Active, type Drawing } from '../../src/figures/shapes.ts';
import { boxOf, outside, toned } from './figure-samples.ts';

const rects = ({ shapes }: Drawing) => shapes.filter((shape) => shape.form === 'rect');

describe('sequences', () => {
  test('phases lie against each other; of the parts only the one that is meant is inked', () => {
    const whole = rects(drawPhases(4, undefined));
    expect(whole.map(({ x, width }) => [x, width])).toEqual([1, 52.5, 104, 155.5].map((x) => [x, 51.5]));
    expect(whole.map(({ tone }) => tone)).toEqual(['vel', 'vel', 'vel', 'vel']);
    expect(rects(drawPhases(4, 2)).map(({ tone }) => tone)).toEqual(['leeg', 'leeg', 'dubbel', 'leeg']);
    expect(whole[0]).toMatchObject({ y: 1, height: 90 });
  });

  test('phases that flow over share a seam with the next; only the seams of the one that is meant are inked', () => {
    const whole = rects(drawPhases(3, undefined, true));
    const seams = whole.slice(3);
    expect(seams.map(({ width, tone }) => [width, tone])).toEqual([
      [8, 'dubbel'],
      [8, 'dubbel'],
    ]);
    expect(seams.map(({ x }) => x)).toEqual(whole.slice(1, 3).map(({ x }) => x));
    expect((whole[2]?.x ?? 0) + (whole[2]?.width ?? 0)).toBeCloseTo(207, 0);
    const tones = (active: number) => rects(drawPhases(3, active, true)).map(({ tone }) => tone);
    expect(tones(0)).toEqual(['dubbel', 'leeg', 'leeg', 'dubbel', 'leeg']);
    expect(tones(1)).toEqual(['leeg', 'dubbel', 'leeg', 'dubbel', 'dubbel']);
    expect(tones(2)).toEqual(['leeg', 'leeg', 'dubbel', 'leeg', 'dubbel']);
  });

  test('a scale is one line with its places at equal steps; the place that is meant is larger', () => {
    const { shapes } = drawScale(3, 1);
    expect(shapes[0]).toEqual({ form: 'line', d: 'M14 46L194 46', stroke: 'lijn' });
    expect(shapes.slice(1)).toEqual([
      { form: 'circle', cx: 14, cy: 46, r: 6, tone: 'vel' },
      { form: 'circle', cx: 104, cy: 46, r: 13, tone: 'dubbel' },
      { form: 'circle', cx: 194, cy: 46, r: 6, tone: 'vel' },
    ]);
  });

  test('two sheets come together: apart at first, then side by side, and one at the end', () => {
    const shared = (active: Active) =>
      rects(drawApproach(5, active))
        .slice(2)
        .map(({ width }) => width);
    const [left, right] = rects(drawApproach(5, 0));
    expect((right?.x ?? 0) - ((left?.x ?? 0) + (left?.width ?? 0))).toBe(14);
    expect(shared(0)).toEqual([]);
    const widths = [1, 2, 3, 4].map(shared);
    expect(widths).toEqual([[19.5], [39], [58.5], [78]]);
    expect(drawApproach(5, undefined)).toEqual(drawApproach(5, 2));
    expect(rects(drawApproach(5, 2)).map(({ tone }) => tone)).toEqual(['vel', 'vel', 'dubbel']);
    expect(rects(drawApproach(5, 4)).map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [65, 7, 78, 78],
      [65, 7, 78, 78],
      [65, 7, 78, 78],
    ]);
    for (const active of [0, 1, 2, 3, 4]) expect(outside(drawApproach(5, active))).toEqual([]);
    const [one, two] = rects(drawApproach(5, 1));
    expect([one?.x, two?.x]).toEqual([35.8, 94.3]);
  });
});

describe('levels and water', () => {
  test('levels are equal sheets from top to bottom, each with its point inside', () => {
    const drawing = drawLevels(3, undefined, { width: 300, height: 168 });
    expect(rects(drawing).map(({ x, y, width }) => [x, y, width])).toEqual([
      [1, 1, 298],
      [1, 56.3, 298],
      [1, 111.7, 298],
    ]);
    drawing.anchors.forEach(({ x, y }, index) => {
      const box = boxOf(drawing.shapes[index] ?? line([]));
      expect(y).toBeCloseTo((box.top + box.bottom) / 2, 0);
      expect(x).toBe(268);
    });
    expect(drawLevels(3, 0)).toMatchObject({ width: 208, height: 92 });
  });

  test('the water divides what shows from what does not, at half the height', () => {
    const drawing = drawWaterline(1, { width: 320, height: 150 });
    expect(drawing.shapes).toEqual([
      { form: 'path', d: 'M80 75L150 3L240 75Z', tone: 'vel' },
      { form: 'path', d: 'M80 75L170 147L240 75Z', tone: 'dubbel' },
      { form: 'line', d: 'M1 75L319 75', stroke: 'lijn' },
    ]);
    expect(drawing.anchors).toEqual([
      { x: 172, y: 43 },
      { x: 172, y: 107 },
    ]);
    expect(toned(drawWaterline(0), 'dubbel')).toHaveLength(1);
    expect(drawWaterline(undefined)).toMatchObject({ width: 208, height: 92 });
  });
});

describe('a curve', () => {
  const points = [
    { naam: 'op', hoogte: 4 },
    { naam: 'neer', hoogte: 0 },
    { naam: 'weer', hoogte: 2, open: true },
  ];

  test('goes through its points at equal steps, higher for more, and is dashed where it is open', () => {
    const { shapes, anchors, width, height } = drawCurve(points, 332);
    expect([width, height]).toEqual([332, 200]);
    expect(anchors).toEqual([
      { x: 16, y: 44 },
      { x: 166, y: 152 },
      { x: 316, y: 98 },
    ]);
    expect(shapes).toEqual([
      { form: 'line', d: 'M1 168L331 168', stroke: 'lijn' },
      { form: 'line', d: 'M16 44C91 44 91 152 166 152', stroke: 'dik' },
      { form: 'line', d: 'M166 152C241 152 241 98 316 98', stroke: 'stippel' },
      { form: 'circle', cx: 16, cy: 44, r: 8, tone: 'dubbel' },
      { form: 'circle', cx: 166, cy: 152, r: 8, tone: 'dubbel' },
      { form: 'circle', cx: 316, cy: 98, r: 8, tone: 'gestreept' },
    ]);
    expect(drawCurve(points).width).toBe(440);
  });
});
