import { describe, expect, test } from 'vitest';
import { shift } from '../../src/figures/shift.ts';
import { column, move, rows, stack, textIn, type } from '../../src/figures/compose.ts';
import { line, type Shape } from '../../src/figures/shapes.ts';
import { wrap } from '../../src/figures/text.ts';
import { boxOf, wrapTo } from './figure-samples.ts';

describe('text', () => {
  const fits = (text: string) => text.length <= 10;

  test.each([
    ['', []],
    ['een twee', ['een twee']],
    ['een twee drie', ['een twee', 'drie']],
    ['  een \n twee  ', ['een twee']],
    ['samenwerkingstafel', ['samenwerki', 'ngstafel']],
    ['ja samenwerkingstafel', ['ja', 'samenwerki', 'ngstafel']],
  ])('%j in lines of ten', (text, lines) => expect(wrap(text, fits)).toEqual(lines));

  test('a long word breaks between syllables where they are known, as late as it fits', () => {
    const syllables = () => ['sa', 'men', 'wer', 'king'];
    expect(wrap('samenwerking', fits, syllables)).toEqual(['samenwer-', 'king']);
  });

  test('a word that fits nowhere still ends: two letters at least on a line', () => {
    expect(wrap('abcd', () => false)).toEqual(['a', 'b', 'cd']);
    expect(wrap('ab', () => false)).toEqual(['ab']);
  });
});

describe('moving a shape', () => {
  test('moves its place and nothing else', () => {
    const rect: Shape = { form: 'rect', x: 1, y: 2, width: 3, height: 4, tone: 'vel' };
    const circle: Shape = { form: 'circle', cx: 1, cy: 2, r: 3, tone: 'leeg' };
    expect(shift(rect, 10, 20)).toEqual({ ...rect, x: 11, y: 22 });
    expect(shift(circle, 10, 20)).toEqual({ ...circle, cx: 11, cy: 22 });
    expect(
      shift(
        line([
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ]),
        -1,
        0.5,
      ),
    ).toMatchObject({ d: 'M0 2.5L2 4.5' });
  });

  test('a path keeps its radii and ends as it did', () => {
    const path: Shape = { form: 'path', d: 'M1 2A5 5 0 1 1 3 4C1 2 3 4 5 6L0 0Z', tone: 'vel' };
    expect(shift(path, 10, 20)).toMatchObject({ d: 'M11 22A5 5 0 1 1 13 24C11 22 13 24 15 26L10 20Z' });
  });
});

describe('text on a sheet', () => {
  test('starts at the top of its slot and says how high it became', () => {
    const { label, height } = textIn('een twee drie', { x: 5.04, y: 10, width: 60 }, { type: type.text, wrapTo });
    expect(label).toEqual({ ...type.text, x: 5, y: 25.2, lines: ['een twee', 'drie'], anchor: 'start' });
    expect(height).toBe(40);
  });

  test('in a column each text stands under the one before', () => {
    const texts = [
      { text: 'naam', type: type.name },
      { text: 'kern', type: type.text },
    ];
    const { labels, height } = column(texts, { x: 0, y: 100, width: 200 }, wrapTo);
    expect(labels.map(({ y, size }) => [y, size])).toEqual([
      [116, 16],
      [136.2, 15],
    ]);
    expect(height).toBe(41);
  });
});

describe('scenes', () => {
  const scene = (width: number, height: number) => ({
    width,
    height,
    shapes: [{ form: 'rect', x: 0, y: 0, width, height, tone: 'vel' } as const],
    labels: [{ x: 1, y: 2, lines: ['woord'], leading: 20, anchor: 'start', size: 16, isBold: true } as const].map((label) => ({
      ...label,
      lines: [...label.lines],
    })),
  });

  test('move as a whole', () => {
    const moved = move(scene(10, 20), 3, 4);
    expect(moved).toMatchObject({ width: 10, height: 20, shapes: [{ x: 3, y: 4 }], labels: [{ x: 4, y: 6 }] });
  });

  test('stand under each other with room between', () => {
    const whole = stack([scene(10, 20), scene(30, 5), scene(1, 1)], 7);
    expect([whole.width, whole.height]).toEqual([30, 40]);
    expect(whole.shapes.map((shape) => boxOf(shape).top)).toEqual([0, 27, 39]);
    expect(whole.labels.map(({ y }) => y)).toEqual([2, 29, 41]);
    expect(stack([], 7)).toMatchObject({ width: 0, height: 0 });
  });

  test('stand side by side in rows, each row as high as its highest', () => {
    const whole = rows([scene(10, 20), scene(10, 5), scene(10, 8)], 2, { across: 4, down: 6 });
    expect([whole.width, whole.height]).toEqual([24, 34]);
    expect(whole.shapes.map((shape) => [boxOf(shape).left, boxOf(shape).top])).toEqual([
      [0, 0],
      [14, 0],
      [0, 26],
    ]);
    expect(whole.labels).toHaveLength(3);
  });
});
