import { describe, expect, test } from 'vitest';
import { drawImage, imageNames } from '../../src/figures/drawings/images.ts';
import { classOf, line, middle, onCircle, toneOf, type Drawing, type Shape } from '../../src/figures/shapes.ts';
import { boxOf, outside } from './figure-samples.ts';

const rects = ({ shapes }: Drawing) => shapes.filter((shape) => shape.form === 'rect');

describe('small drawings', () => {
  /** How many shapes each has of each ink and line: what the drawing says. */
  const expected: Record<string, string> = {
    knoop: '1 dubbel, 5 lijn, 4 vel',
    relatie: '1 lijn, 2 vel',
    'sterke-relatie': '1 dik, 2 vel',
    gat: '1 stippel, 2 vel',
    'allen-verbonden': '10 lijn, 5 vel',
    'een-leidt': '1 dubbel, 4 lijn, 4 vel',
    bureau: '1 dubbel, 5 lijn, 5 vel',
    'eigen-knoop': '1 dubbel, 4 leeg, 5 stippel',
    'heel-net': '5 dubbel, 10 lijn',
    'gesloten-kring': '4 dubbel, 1 leeg',
    'open-kring': '2 gestreept, 6 vel',
    ruil: '2 dubbel, 2 lijn, 2 vel',
    hierarchie: '1 dubbel, 3 lijn, 3 vel',
    'twee-verbonden': '1 dubbel, 2 vel',
    ontmoeten: '3 dubbel, 2 vel',
    delen: '1 dubbel, 2 vel',
    band: '1 dubbel, 4 vel',
    opnieuw: '1 dubbel, 1 gestreept, 1 vel',
    'vel-boven': '1 dubbel, 3 leeg, 3 vel',
    'vel-links': '1 dubbel, 3 leeg, 3 vel',
    'vel-rechts': '1 dubbel, 3 leeg, 3 vel',
    lintel: '1 dubbel, 3 leeg, 3 vel',
    overlap: '3 dubbel, 4 vel',
  };
  const inks = (name: string): string => {
    const classes = drawImage(name).shapes.map(classOf).sort();
    return [...new Set(classes)].map((ink) => `${classes.filter((other) => other === ink).length} ${ink}`).join(', ');
  };

  test('these are all there are', () => expect([...imageNames]).toEqual(Object.keys(expected)));

  test.each(Object.keys(expected))('%s has its shapes, in their inks, on its canvas', (name) => {
    expect(inks(name)).toBe(expected[name]);
    expect(outside(drawImage(name))).toEqual([]);
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
    expect(drawImage(undefined)).toEqual({ width: 208, height: 92, edge: 1, shapes: [] });
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
