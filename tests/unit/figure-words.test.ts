import { describe, expect, test } from 'vitest';
import { annotate, spread } from '../../src/figures/annotate.ts';
import { curveScene } from '../../src/figures/curve-scene.ts';
import { drawSpokes } from '../../src/figures/drawings/around.ts';
import { type Shape } from '../../src/figures/shapes.ts';
import { clashes, wrapTo } from './figure-samples.ts';

describe('blocks in a column', () => {
  const placed = (wanted: number[], height = 20, gap = 4) =>
    spread(
      wanted.map((at) => ({ at, height })),
      gap,
    );

  test('stand where they want when there is room, in the order given', () => {
    expect(placed([90, 10, 40])).toEqual([80, 0, 30]);
    expect(placed([])).toEqual([]);
  });

  test.each([[[10, 12, 14]], [[50, 50, 50, 50]], [[14, 12, 10]], [[0, 50, 51, 52, 120]]])('%j do not overlap', (wanted) => {
    const tops = placed(wanted).sort((a, b) => a - b);
    tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(24));
  });

  test('that want one place stand around it', () => {
    expect(placed([50, 50])).toEqual([28, 52]);
    expect(placed([50, 50, 50])).toEqual([16, 40, 64]);
  });

  test('of unequal height follow each other closely', () => {
    expect(
      spread(
        [
          { at: 10, height: 40 },
          { at: 10, height: 20 },
        ],
        4,
      ),
    ).toEqual([-22, 22]);
  });
});

describe('words around a drawing', () => {
  const room = { width: 672, wrapTo };
  const drawing = { width: 100, height: 100, shapes: [], anchors: [] };

  test('stand beside each other on the canvas, not over each other, with any number of parts', () => {
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const spokes = drawSpokes(count + 1, undefined, [0]);
      const notes = spokes.anchors.map((at, index) => ({ text: `Een onderdeel met nummer ${index}`, at }));
      const scene = annotate(spokes, notes, room);
      expect(scene.labels).toHaveLength(count + 1);
      expect(clashes(scene)).toEqual([]);
    }
  });

  test('stand at the side of their point, tied to it by a line that ends in a dot', () => {
    const notes = [
      { text: 'links', at: { x: 20, y: 50 } },
      { text: 'rechts', at: { x: 80, y: 40 } },
    ];
    const { labels, shapes, width, height } = annotate(drawing, notes, room);
    expect(labels).toEqual([
      { size: 16, isBold: true, leading: 20, x: 240, y: 56, lines: ['links'], anchor: 'end' },
      { size: 16, isBold: true, leading: 20, x: 396, y: 46, lines: ['rechts'], anchor: 'start' },
    ]);
    expect(shapes).toEqual([
      { form: 'line', d: 'M246 51L288 51', stroke: 'lijn' },
      { form: 'circle', cx: 288, cy: 51, r: 3.5, tone: 'inkt' },
      { form: 'line', d: 'M390 41L348 41', stroke: 'lijn' },
      { form: 'circle', cx: 348, cy: 41, r: 3.5, tone: 'inkt' },
    ]);
    expect([width, height]).toEqual([672, 102]);
  });

  test('on one side only, the drawing stands at the other', () => {
    const sheet: Shape = { form: 'rect', x: 0, y: 0, width: 100, height: 100, tone: 'vel' };
    const { labels, shapes } = annotate({ ...drawing, shapes: [sheet] }, [{ text: 'rechts', at: { x: 80, y: 50 } }], room);
    expect(labels[0]).toMatchObject({ x: 128, anchor: 'start' });
    expect(shapes[0]).toMatchObject({ x: 0, y: 1 });
    const other = annotate({ ...drawing, shapes: [sheet] }, [{ text: 'links', at: { x: 20, y: 50 } }], room);
    expect(other.labels[0]).toMatchObject({ x: 240, anchor: 'end' });
    expect(other.shapes[0]).toMatchObject({ x: 268 });
  });

  test('of a point in the middle go where there is most room', () => {
    const at = { x: 50, y: 50 };
    const notes = [
      { text: 'a', at },
      { text: 'b', at },
      { text: 'c', at: { x: 10, y: 10 } },
    ];
    const sides = annotate(drawing, notes, room).labels.map(({ lines, anchor }) => [lines[0], anchor]);
    expect(sides).toEqual([
      ['c', 'end'],
      ['a', 'start'],
      ['b', 'start'],
    ]);
  });

  test('on a narrow canvas break into lines that fit beside the drawing', () => {
    const notes = [{ text: 'een lange regel met woorden', at: { x: 80, y: 50 } }];
    const scene = annotate(drawing, notes, { width: 228, wrapTo });
    expect(scene.labels[0]?.lines).toEqual(['een lange', 'regel met', 'woorden']);
    expect(clashes(scene)).toEqual([]);
  });

  test('that are higher than the drawing make the scene higher', () => {
    const notes = [
      { text: 'a', at: { x: 80, y: 0 } },
      { text: 'b', at: { x: 80, y: 100 } },
    ];
    const { height, labels } = annotate(drawing, notes, room);
    expect(height).toBe(122);
    expect(labels.map(({ y }) => y)).toEqual([16, 116]);
  });
});

describe('a curve with its words', () => {
  const points = [
    { naam: 'op', hoogte: 4 },
    { naam: 'neer', hoogte: 0 },
    { naam: 'hoog', hoogte: 3 },
    { naam: 'weer', hoogte: 4 },
  ];

  test('has each word above its point, higher in a valley, and the time under the line', () => {
    const scene = curveScene(points, 'de tijd', 592);
    const words = scene.labels.map(({ lines, x, y, anchor, isBold }) => [lines[0], x, y, anchor, isBold]);
    expect(words).toEqual([
      ['op', 7, 26, 'start', true],
      ['neer', 202.7, 112, 'middle', true],
      ['hoog', 389.3, 53, 'middle', true],
      ['weer', 585, 26, 'end', true],
      ['de tijd', 1, 190, 'start', false],
    ]);
    expect(clashes(scene)).toEqual([]);
    expect(scene).toMatchObject({ width: 592, height: 200 });
    expect(scene.shapes).toHaveLength(8);
  });
});
