import { describe, expect, test } from 'vitest';
import type { FigureData } from '../../src/figures/fields.ts';
import { sheetOf } from '../../src/figures/sheet.ts';
import { clashes, model, outside, parts, samples, wrapTo } from './figure-samples.ts';

const sheet = (data: FigureData) => sheetOf(data, 'Bron: een boek.', wrapTo);

const wordsOf = (data: FigureData): string[] => sheet(data).labels.map(({ lines }) => lines.join(' '));

const labelOf = (data: FigureData, text: string) => sheet(data).labels.find(({ lines }) => lines.join(' ') === text);

const sample = (name: string): FigureData => samples[name] ?? model();

describe('a matrix on a sheet', () => {
  test('has each part in its field and the ends of the axes beside them', () => {
    const place = (text: string) => {
      const { x = NaN, y = NaN } = labelOf(sample('matrix'), text) ?? {};
      return [x, y];
    };
    expect(['A', 'B', 'C', 'D'].map(place)).toEqual([
      [203, 189],
      [587, 189],
      [203, 299],
      [587, 299],
    ]);
    expect(['groot', 'klein', 'los', 'vast'].map(place)).toEqual([
      [40, 221.2],
      [40, 331.2],
      [190, 404.2],
      [574, 404.2],
    ]);
    expect(place('→ hoe')).toEqual([40, 148]);
  });

  test('inks its fields as the drawing does', () => {
    const fields = sheet(sample('matrix')).shapes.filter((shape) => shape.form === 'rect');
    expect(fields.map(({ tone }) => tone)).toEqual(['vel', 'dubbel', 'leeg', 'vel']);
    expect(fields.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [191, 161, 384, 110],
      [575, 161, 384, 110],
      [191, 271, 384, 110],
      [575, 271, 384, 110],
    ]);
  });

  test('names its standing axis first', () => {
    const [x, y] = samples['matrix']?.assen ?? [];
    const data = { ...sample('matrix'), assen: x && y && ([x, { ...y, naam: 'maat' }] as [typeof x, typeof y]) };
    expect(wordsOf(data)).toContain('↑ maat → hoe');
  });

  test('without axes still stands', () => {
    expect(clashes(sheet({ ...sample('matrix'), assen: undefined }))).toEqual([]);
  });
});

describe('a table on a sheet', () => {
  test('has a head, a row for each part and a dashed box for an empty cell', () => {
    const boxesOf = sheet(sample('tabelmatrix')).shapes.filter((shape) => shape.form === 'rect');
    expect(boxesOf.map(({ tone }) => tone)).toEqual([
      'leeg',
      'leeg',
      'leeg',
      ...['A', 'B', 'C'].flatMap(() => ['leeg', 'vel', 'gestreept']),
    ]);
    expect(boxesOf.slice(0, 3).map(({ x, width }) => [x, width])).toEqual([
      [41, 190],
      [231, 364],
      [595, 364],
    ]);
  });

  test('has its words in the cells, and the marks of the source', () => {
    const data: FigureData = { ...sample('tabelmatrix'), nummering: 'cijfers' };
    expect(wordsOf(data).slice(2, -1)).toEqual([
      'een',
      'twee',
      '1. A',
      'Zin van A.',
      'vak 0',
      '2. B',
      'Zin van B.',
      'vak 1',
      '3. C',
      'Zin van C.',
      'vak 2',
    ]);
    expect(labelOf(data, 'vak 0')).toMatchObject({ x: 243, size: 13, isBold: false, leading: 17 });
    expect(labelOf(data, '1. A')).toMatchObject({ x: 53, size: 14, isBold: true, leading: 19 });
    expect(labelOf(data, 'een')).toMatchObject({ x: 243, size: 16, isBold: true });
  });

  test('to fill has wider names and all cells dashed', () => {
    const raster = { ...sample('tabelmatrix'), onderdelen: parts(2) };
    const boxesOf = sheet(raster).shapes.filter((shape) => shape.form === 'rect');
    expect(boxesOf.slice(0, 2).map(({ width }) => width)).toEqual([280, 319]);
    expect(boxesOf.filter(({ tone }) => tone === 'gestreept')).toHaveLength(4);
    expect(labelOf(raster, 'een')).toMatchObject({ size: 13, leading: 17, isBold: true });
  });
});

describe('pairs on a sheet', () => {
  test('have two sheets on a line between their sides, and their gist below', () => {
    const data = { ...sample('polen'), onderdelen: parts(1, () => ({ polen: ['ja', 'nee'] })) };
    const { shapes } = sheet(data);
    expect(shapes).toEqual([
      { form: 'line', d: 'M40 132L960 132', stroke: 'lijn' },
      { form: 'line', d: 'M420 157L556 157', stroke: 'lijn' },
      { form: 'rect', x: 420, y: 144, width: 26, height: 26, tone: 'vel' },
      { form: 'rect', x: 530, y: 144, width: 26, height: 26, tone: 'vel' },
    ]);
    expect(['ja', 'nee', 'Zin van A.'].map((text) => [labelOf(data, text)?.x, labelOf(data, text)?.y])).toEqual([
      [40, 160],
      [580, 160],
      [40, 193.2],
    ]);
    expect(labelOf(data, 'ja')).toMatchObject({ size: 16, isBold: true });
  });

  test('in groups stand under the heading of their group', () => {
    const data = {
      ...sample('polen'),
      onderdelen: parts(2, (index) => ({ polen: ['ja', 'nee'], groep: index === 0 ? 'Een' : 'Twee' })),
    };
    expect(wordsOf(data).slice(2, -1)).toEqual(['Een', 'ja', 'nee', 'Zin van A.', 'Twee', 'ja', 'nee', 'Zin van B.']);
    expect(clashes(sheet(data))).toEqual([]);
  });

  test('with long sides are as high as the longest', () => {
    const long = 'een heel lange kant die niet op een regel past en dus op meer regels staat';
    const data = { ...sample('polen'), onderdelen: parts(2, () => ({ polen: [long, 'nee'] })) };
    expect(clashes(sheet(data))).toEqual([]);
    expect(outside(sheet(data))).toEqual([]);
  });

  test('without sides show the name', () => {
    expect(wordsOf({ ...sample('polen'), onderdelen: parts(1) })).toContain('A');
  });
});
