import { describe, expect, test } from 'vitest';
import { drawWhole, kindNameOf, kindNames, kindOf, kinds } from '../../src/figures/kinds.ts';
import { partsOf } from '../../src/figures/parts.ts';
import { model, parts, samples, toned } from './figure-samples.ts';

describe('the kinds of figure', () => {
  test('these are all there are, in the order of the page with all figures; each has a sample in these tests', () => {
    const names =
      'matrix tabelmatrix wiel spaken rondom niveaus waterlijn fasen schaal toenadering curve polen beelden typologie bouwstenen rij';
    expect(kindNames.join(' ')).toBe(names);
    expect(Object.keys(samples)).toEqual([...kindNames]);
  });

  test('each has a name of its own for a reader', () => {
    expect(kindNames.map((name) => kinds[name]?.name)).toEqual([
      'Matrices',
      'Tabellen om in te lezen',
      'Wielen',
      'Een kern met wat eromheen hangt',
      'Vakken rond een midden',
      'Niveaus',
      'Boven en onder water',
      'Fasen',
      'Schalen',
      'Van los naar samen',
      'Lijnen in de tijd',
      'Polen',
      'Vormen in beeld',
      'Soorten en rollen',
      'Blokken',
      'Lijsten',
    ]);
  });

  test.each([
    ['matrix', 'matrix'],
    ['wiel', 'wiel'],
    ['typologie', 'typologie'],
    ['fasen', 'fasen'],
    ['lijst', 'rij'],
    ['schaal', 'schaal'],
    ['figuur', undefined],
  ])('a model of the kind %s is drawn as %s', (soort, name) => expect(kindNameOf(model({ soort }))).toBe(name));

  test('a model that asks for another figure gets it', () => {
    expect(kindNameOf(model({ soort: 'lijst', figuur: 'polen' }))).toBe('polen');
    expect(kindOf(model({ soort: 'lijst', figuur: 'polen' }))).toBe(kinds['polen']);
    expect(kindOf(model({ figuur: 'onbekend' }))).toBeUndefined();
  });

  test('a model has a figure when there are parts, axes or a line', () => {
    const bare = { titel: 'Model', soort: 'matrix' };
    expect(kindNameOf(bare)).toBeUndefined();
    expect(kindOf(bare)).toBeUndefined();
    expect(kindNameOf({ ...bare, assen: samples['matrix']?.assen })).toBe('matrix');
    expect(kindNameOf({ ...bare, soort: 'lijst', onderdelen: parts(2) })).toBe('rij');
    expect(kindNameOf({ ...bare, figuur: 'curve', verloop: samples['curve']?.verloop })).toBe('curve');
  });

  test('how each stands on a page', () => {
    const layouts = (layout: string) => kindNames.filter((name) => kinds[name]?.layout === layout);
    expect(layouts('geheel')).toEqual(['wiel', 'spaken', 'rondom', 'niveaus', 'waterlijn']);
    expect(layouts('delen')).toEqual(['fasen', 'schaal', 'toenadering', 'beelden', 'typologie', 'bouwstenen', 'rij']);
    expect(['matrix', 'tabel', 'paren', 'lijn'].flatMap(layouts)).toEqual(['matrix', 'tabelmatrix', 'polen', 'curve']);
  });
});

describe('the drawing of a kind', () => {
  const draw = (name: string, active?: number) =>
    kinds[name]?.draw(samples[name] ?? model(), active) ?? drawWhole(kinds['rij'] ?? never(), model());
  const never = (): never => {
    throw new Error('There is no such kind');
  };

  /** How many shapes the sample has as a whole, and how many of them the second part inks twice. */
  const expected: Record<string, [number, number]> = {
    matrix: [4, 1],
    tabelmatrix: [6, 1],
    wiel: [5, 1],
    spaken: [9, 1],
    rondom: [6, 1],
    niveaus: [3, 1],
    waterlijn: [3, 1],
    fasen: [3, 1],
    schaal: [4, 1],
    toenadering: [3, 1],
    curve: [6, 2],
    polen: [9, 2],
    beelden: [10, 0],
    typologie: [3, 1],
    bouwstenen: [3, 1],
    rij: [3, 1],
  };

  test.each(Object.keys(expected))('%s has its shapes, and inks the part that is meant', (name) => {
    expect([draw(name).shapes.length, toned(draw(name, 1), 'dubbel').length]).toEqual(expected[name]);
  });

  test.each(['wiel', 'spaken', 'rondom', 'niveaus', 'waterlijn'])('%s has a point for each of its parts', (name) => {
    expect(draw(name).anchors).toHaveLength(partsOf(samples[name] ?? model()).length);
  });

  test('a part of a matrix is drawn at its place', () => {
    const places = [0, 1, 2, 3].map((active) =>
      draw('matrix', active).shapes.findIndex((shape) => shape.form === 'rect' && shape.tone === 'dubbel'),
    );
    expect(places).toEqual([0, 1, 2, 3]);
  });

  test('a table shows which cells are filled', () => {
    expect(draw('tabelmatrix').shapes.map((shape) => shape.form === 'rect' && shape.tone)).toEqual([
      'vel',
      'gestreept',
      'vel',
      'gestreept',
      'vel',
      'gestreept',
    ]);
  });

  test('the hub is what the entry names', () => {
    expect(draw('wiel', 0).shapes.at(-1)).toMatchObject({ form: 'circle', tone: 'dubbel' });
    expect(draw('spaken', 1).shapes.at(-1)).toMatchObject({ form: 'circle', r: 32, tone: 'dubbel' });
  });

  test('only where there is a rim it is drawn', () => {
    expect(kinds['rondom']?.draw(model({ onderdelen: parts(4) }), undefined).shapes).toHaveLength(5);
  });

  test('what stands as one drawing is larger as a whole than for one part', () => {
    expect([draw('niveaus').width, draw('niveaus').height, draw('niveaus', 0).width]).toEqual([300, 168, 208]);
    expect([draw('waterlijn').width, draw('waterlijn').height, draw('waterlijn', 0).width]).toEqual([320, 150, 208]);
  });

  test('phases that flow over have their seams', () => {
    expect(kinds['fasen']?.draw(model({ overloop: true }), undefined).shapes).toHaveLength(5);
  });

  test('each part has its own image, and the whole shows the first', () => {
    expect([draw('beelden').shapes.length, draw('beelden', 0).shapes.length, draw('beelden', 1).shapes.length]).toEqual([
      10, 10, 3,
    ]);
  });

  test('without parts, a line or cells there is nothing to draw', () => {
    const bare = { titel: 'Model', soort: 'figuur' };
    for (const name of ['tabelmatrix', 'polen', 'typologie', 'rij', 'bouwstenen', 'fasen', 'beelden'])
      expect(kinds[name]?.draw(bare, undefined).shapes).toEqual([]);
    expect(kinds['curve']?.draw(bare, undefined).shapes).toHaveLength(1);
  });

  test('the whole leaves out the parts that only divide another', () => {
    const divided = model({ onderdelen: [...parts(2), ...parts(2, () => ({ groep: 'B' }))] });
    expect(drawWhole(kinds['typologie'] ?? never(), divided).shapes).toHaveLength(2);
  });
});
