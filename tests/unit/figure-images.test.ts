import { describe, expect, test } from 'vitest';
import { drawImage, imageNames } from '../../src/figures/drawings/images.ts';
import { classOf, line, middle, onCircle, toneOf, type Drawing, type Shape } from '../../src/figures/shapes.ts';
import { boxOf, outside, toned } from './figure-samples.ts';

const rects = ({ shapes }: Drawing) => shapes.filter((shape) => shape.form === 'rect');

describe('small drawings', () => {
  /** How many shapes each has, and how many of these are inked twice: what the drawing says. */
  const expected: Record<string, [number, number]> = {
    knoop: [10, 1],
    relatie: [3, 0],
    'sterke-relatie': [3, 0],
    gat: [3, 0],
    'allen-verbonden': [15, 0],
    'een-leidt': [9, 1],
    bureau: [11, 1],
    'eigen-knoop': [10, 1],
    'heel-net': [15, 5],
    'gesloten-kring': [5, 4],
    'open-kring': [8, 0],
    ruil: [6, 2],
    hierarchie: [7, 1],
    'twee-verbonden': [3, 1],
    ontmoeten: [5, 3],
    delen: [3, 1],
    band: [5, 1],
    opnieuw: [3, 1],
    'vel-boven': [7, 1],
    'vel-links': [7, 1],
    'vel-rechts': [7, 1],
    lintel: [7, 1],
    overlap: [7, 3],
  };

  test('these are all there are', () => expect([...imageNames]).toEqual(Object.keys(expected)));

  test.each(Object.keys(expected))('%s has its shapes on its canvas', (name) => {
    const drawing = drawImage(name);
    expect([drawing.shapes.length, toned(drawing, 'dubbel').length]).toEqual(expected[name]);
    expect(outside(drawing)).toEqual([]);
  });

  test('no two are the same', () => {
    expect(new Set(imageNames.map((name) => JSON.stringify(drawImage(name).shapes))).size).toBe(imageNames.length);
  });

  test('a relation is a line between two, thick when it is strong and dotted when it is not there', () => {
    const strokes = ['relatie', 'sterke-relatie', 'gat'].map((name) => drawImage(name).shapes.map(classOf));
    expect(strokes).toEqual([
      ['lijn', 'vel', 'vel'],
      ['dik', 'vel', 'vel'],
      ['stippel', 'vel', 'vel'],
    ]);
  });

  test('in a net without a leader all are tied to all; with one, all to that one', () => {
    const lines = (name: string) =>
      drawImage(name)
        .shapes.filter(({ form }) => form === 'line')
        .map((shape) => boxOf(shape));
    expect(new Set(lines('allen-verbonden').map((box) => JSON.stringify(box))).size).toBe(10);
    expect(lines('een-leidt')).toHaveLength(4);
    expect(lines('een-leidt').every(({ top }) => top === 14)).toBe(true);
    expect(lines('bureau').every(({ left, right }) => left === 104 || right === 104)).toBe(true);
  });

  test('what two share lies where they overlap', () => {
    for (const name of ['twee-verbonden', 'delen']) {
      const [left, right, shared] = rects(drawImage(name));
      expect(shared?.x).toBe(right?.x);
      expect((shared?.x ?? 0) + (shared?.width ?? 0)).toBe((left?.x ?? 0) + (left?.width ?? 0));
    }
  });

  test('a part without a drawing has an empty canvas', () => {
    expect(drawImage(undefined)).toMatchObject({ width: 208, height: 92, shapes: [], anchors: [] });
    expect(drawImage('onbekend').shapes).toEqual([]);
  });
});

describe('shapes', () => {
  test.each([
    [0, { x: 0, y: -10 }],
    [0.25, { x: 10, y: 0 }],
    [0.5, { x: 0, y: 10 }],
    [0.75, { x: -10, y: 0 }],
  ])('a turn of %d is clockwise from the top', (turn, point) => {
    const { x, y } = onCircle({ x: 0, y: 0 }, 10, turn);
    expect([x + 0, y + 0]).toEqual([point.x, point.y]);
  });

  test('a line goes from its first point along the others', () => {
    const points = [
      { x: 1.04, y: 2 },
      { x: 3, y: 4.06 },
      { x: 5, y: 6 },
    ];
    expect(line(points, 'dik')).toEqual({ form: 'line', d: 'M1 2L3 4.1L5 6', stroke: 'dik' });
    expect(classOf(line(points))).toBe('lijn');
  });

  test('the middle of a rectangle', () => expect(middle(10, 20, 4, 6)).toEqual({ x: 12, y: 23 }));

  test('the ink of a part', () => expect([toneOf(0, 0), toneOf(1, 0), toneOf(0, undefined)]).toEqual(['dubbel', 'vel', 'vel']));

  test('a filled shape is known by its tone', () => {
    const shape: Shape = { form: 'path', d: 'M0 0Z', tone: 'inkt' };
    expect(classOf(shape)).toBe('inkt');
  });
});
