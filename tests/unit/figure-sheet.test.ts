import { describe, expect, test } from 'vitest';
import { describeFigure } from '../../src/figures/describe.ts';
import type { FigureData } from '../../src/figures/fields.ts';
import { kindOf } from '../../src/figures/kinds.ts';
import { sheetOf, wholeScene } from '../../src/figures/sheet.ts';
import { clashes, model, outside, parts, samples, toned, wrapTo } from './figure-samples.ts';

const sheet = (data: FigureData) => sheetOf(data, 'Bron: een boek.', wrapTo);

const wordsOf = (data: FigureData): string[] => sheet(data).labels.map(({ lines }) => lines.join(' '));

const labelOf = (data: FigureData, text: string) => sheet(data).labels.find(({ lines }) => lines.join(' ') === text);

const sample = (name: string): FigureData => samples[name] ?? model();

describe('a sheet that stands by itself', () => {
  test.each(Object.keys(samples))('of %s has its words inside and none over another', (name) => {
    const scene = sheet(sample(name));
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(scene.shapes.length).toBeGreaterThan(2);
    expect(scene.width).toBe(1000);
  });

  test.each(Object.keys(samples))(
    'of %s opens with title and caption, says what its parts say and ends with its source',
    (name) => {
      const data = sample(name);
      const words = wordsOf(data);
      expect(words.slice(0, 2).join(' ')).toContain('Model');
      expect(words.join(' ')).toContain(describeFigure(data));
      expect(words.at(-1)).toBe('Bron: een boek.');
      for (const { kort } of data.onderdelen ?? []) expect(words.filter((text) => text === kort)).toHaveLength(1);
    },
  );

  test('begins at its margin, and is as high as its words', () => {
    const { labels, height } = sheet(model({ figuur: 'rij', onderdelen: parts(2) }));
    expect(labels.map(({ x, y, size, isBold, lines }) => [x, y, size, isBold, lines[0]])).toEqual([
      [40, 67.4, 30, true, 'Model'],
      [40, 99.2, 15, false, 'Twee punten op een rij.'],
      [40, 250, 16, true, 'A'],
      [40, 270.2, 15, false, 'Zin van A.'],
      [512, 250, 16, true, 'B'],
      [512, 270.2, 15, false, 'Zin van B.'],
      [40, 316.7, 13, false, 'Bron: een boek.'],
    ]);
    expect(height).toBe(361);
  });

  test('says what stands in the middle and on the rim', () => {
    expect(wordsOf(sample('rondom'))).toEqual(expect.arrayContaining(['In het midden: Waarom?', 'Op de rand: één; twee.']));
    expect(wordsOf(model({ figuur: 'rij' })).join(' ')).not.toMatch(/midden|rand/);
  });

  test('of a model without a figure holds its title and its source', () => {
    const words = wordsOf({ titel: 'Model', soort: 'figuur' });
    expect(words.filter(Boolean)).toEqual(['Model', 'Bron: een boek.']);
  });
});

describe('parts side by side', () => {
  const xs = (count: number) => [
    ...new Set(parts(count).map(({ kort }) => labelOf(model({ figuur: 'rij', onderdelen: parts(count) }), kort)?.x)),
  ];

  test('stand in three columns, and two or four in one row', () => {
    expect(xs(2)).toEqual([40, 512]);
    expect(xs(3)).toEqual([40, 354.7, 669.3]);
    expect(xs(4)).toEqual([40, 276, 512, 748]);
    expect(xs(5)).toEqual([40, 354.7, 669.3]);
  });

  test('each have a drawing with that part inked', () => {
    expect(toned(sheet(model({ figuur: 'rij' })), 'dubbel')).toHaveLength(3);
    expect(sheet(model({ figuur: 'rij' })).shapes).toHaveLength(9);
  });

  test('have the number or letter of the source before their name', () => {
    expect(wordsOf(model({ figuur: 'rij', nummering: 'letters' }))).toEqual(expect.arrayContaining(['a. A', 'b. B', 'c. C']));
    expect(wordsOf(model({ figuur: 'rij' }))).toEqual(expect.arrayContaining(['A', 'B', 'C']));
  });

  test('in groups stand under the heading of their group, with a drawing of that group only', () => {
    const grouped = model({ figuur: 'rij', onderdelen: parts(4, (index) => ({ groep: index < 2 ? 'Een' : 'Twee' })) });
    expect(wordsOf(grouped).slice(2, -1)).toEqual([
      'Een',
      'A',
      'Zin van A.',
      'B',
      'Zin van B.',
      'Twee',
      'C',
      'Zin van C.',
      'D',
      'Zin van D.',
    ]);
    expect(labelOf(grouped, 'Een')).toMatchObject({ size: 18, isBold: true, x: 40 });
    expect(sheet(grouped).shapes).toHaveLength(8);
    expect(clashes(sheet(grouped))).toEqual([]);
  });
});

describe('a drawing with its words', () => {
  const words = (name: string, more: Partial<FigureData> = {}) => {
    const data = { ...sample(name), ...more };
    const kind = kindOf(data);
    return kind ? wholeScene(kind, data, { width: 672, wrapTo }).labels.map(({ lines }) => lines.join(' ')) : [];
  };

  test('names each part once, with the mark of the source', () => {
    expect(words('niveaus').sort()).toEqual(['A', 'B', 'C']);
    expect(words('niveaus', { nummering: 'cijfers' }).sort()).toEqual(['1. A', '2. B', '3. C']);
    expect(words('wiel').sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  test('ties the words of the middle to the middle', () => {
    expect(words('rondom').sort()).toEqual(['A', 'B', 'C', 'D', 'Waarom?']);
    const kind = kindOf(sample('rondom'));
    const scene = kind && wholeScene(kind, sample('rondom'), { width: 672, wrapTo });
    expect(scene?.shapes).toContainEqual({ form: 'circle', cx: 336, cy: 93, r: 3.5, tone: 'inkt' });
  });

  test('stands above its parts, whose drawings it replaces', () => {
    const { shapes } = sheet(sample('niveaus'));
    expect(shapes.filter(({ form }) => form === 'rect')).toHaveLength(3);
  });

  test('a line stands above its parts', () => {
    const words = wordsOf(sample('curve'));
    expect(words).toEqual(expect.arrayContaining(['op', 'neer', 'weer', 'de tijd', 'A', 'B', 'C']));
    expect(sheet(sample('curve')).shapes).toHaveLength(6);
    expect(wordsOf({ ...sample('curve'), verloop: undefined })).not.toContain('de tijd');
  });
});
