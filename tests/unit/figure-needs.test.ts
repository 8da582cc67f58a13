import { describe, expect, test } from 'vitest';
import { checkFigure } from '../../src/figures/check-figure.ts';
import { type FigureData } from '../../src/figures/fields.ts';
import { kindNames } from '../../src/figures/kinds.ts';
import { listed, meant } from '../../src/figures/wording.ts';
import { model, parts, samples } from './figure-samples.ts';

/** What is wrong, as a redacteur reads it: the field, and what to type. */
const found = (data: FigureData): string[] => checkFigure(data).map(({ path, message }) => `${path.join('.')}: ${message}`);

const sample = (name: string, more: Partial<FigureData> = {}): FigureData => ({ ...(samples[name] ?? model()), ...more });

const without = (name: string, field: keyof FigureData): FigureData => sample(name, { [field]: undefined });

describe('a right figure', () => {
  test.each(Object.keys(samples))('of the kind %s passes', (name) => expect(found(sample(name))).toEqual([]));

  test('may have fewer parts than a matrix has fields, or none', () => {
    expect(found(without('matrix', 'onderdelen'))).toEqual([]);
    expect(found(sample('matrix', { onderdelen: (samples['matrix']?.onderdelen ?? []).slice(0, 2) }))).toEqual([]);
  });

  test('may be a table to fill, without any cell', () => {
    expect(found(sample('tabelmatrix', { onderdelen: parts(3) }))).toEqual([]);
  });

  test('may be a line without parts', () => expect(found(without('curve', 'onderdelen'))).toEqual([]));

  test('may be a wheel without a hub, or with more than one part in it', () => {
    expect(found(without('wiel', 'kern'))).toEqual([]);
    expect(found(sample('wiel', { kern: ['A', 'B'] }))).toEqual([]);
  });

  test('may say what its parts are, what is ours and what it shows', () => {
    for (const name of kindNames)
      expect(found(sample(name, { onderdeelnaam: 'dingen', vanOns: 'Zo.', bijschrift: 'Zo.' }))).toEqual([]);
  });

  test('may be absent', () => expect(found({ titel: 'Model', soort: 'figuur' })).toEqual([]));
});

describe('what a figure needs is asked for at its field', () => {
  test.each([
    [
      'matrix',
      'assen',
      'Een matrix heeft twee assen. Schrijf «assen», met voor elke as «van» en «naar»: eerst de liggende, dan de staande.',
    ],
    ['tabelmatrix', 'kolommen', 'Een tabelmatrix heeft kolommen. Schrijf «kolommen: [de eerste, de tweede]».'],
    ['spaken', 'kern', 'Welk onderdeel staat in het midden? Schrijf «kern: [naam van het onderdeel]».'],
    [
      'curve',
      'verloop',
      'Een curve heeft een lijn. Schrijf «verloop», met «as» en minstens twee «punten», elk met «naam» en «hoogte».',
    ],
    [
      'fasen',
      'ordening',
      'Deze figuur zet de onderdelen in een volgorde. Schrijf «ordening: verloop» als het in de bron op elkaar volgt, of «ordening: rangorde»; kies anders een andere «figuur».',
    ],
  ] as const)('%s without %s', (name, field, message) => expect(found(without(name, field))).toContain(`${field}: ${message}`));

  test.each(['fasen', 'schaal', 'toenadering'])('%s wants an order of the source, and «geen» is none', (name) => {
    expect(found(sample(name, { ordening: 'geen' }))).toHaveLength(1);
    expect(found(sample(name, { ordening: undefined, nummering: 'cijfers' }))).toHaveLength(1);
  });

  test.each(Object.keys(samples).filter((name) => !['matrix', 'curve', 'rondom', 'waterlijn'].includes(name)))(
    '%s without parts',
    (name) => {
      const bare = sample(name, { onderdelen: undefined, assen: samples['matrix']?.assen });
      expect(found(bare)).toContain(
        'onderdelen: Deze figuur heeft onderdelen. Schrijf «onderdelen», met minstens twee keer «naam» en «kort».',
      );
    },
  );

  test.each([
    ['rondom', 4, 3],
    ['waterlijn', 2, 3],
  ])('%s with another number of parts than %i', (name, count, wrong) => {
    expect(found(sample(name, { onderdelen: parts(wrong) }))).toEqual([
      `onderdelen: De figuur «${name}» heeft ${count} onderdelen; hier staan er ${wrong}. Schrijf er ${count}, of kies een andere «figuur».`,
    ]);
  });

  test.each([
    [
      'matrix',
      'plaats',
      'Waar staat dit onderdeel in de matrix? Schrijf «plaats: [links, boven]», met links of rechts en onder of boven.',
    ],
    ['polen', 'polen', 'Welke twee kanten heeft dit paar? Schrijf «polen: [de ene kant, de andere kant]».'],
  ] as const)('each part of %s without %s', (name, field, message) => {
    const onderdelen = (samples[name]?.onderdelen ?? []).map((part, index) =>
      index === 1 ? { ...part, [field]: undefined } : part,
    );
    expect(found(sample(name, { onderdelen }))).toEqual([`onderdelen.1.${field}: ${message}`]);
  });

  test('a part without its image, with the images there are', () => {
    const [problem = ''] = found(sample('beelden', { onderdelen: parts(2, (index) => (index === 0 ? { beeld: 'gat' } : {})) }));
    expect(problem).toMatch(
      /^onderdelen\.1\.beeld: Welke tekening heeft dit onderdeel\? Schrijf «beeld» en kies uit: «knoop», .*«overlap»\.$/,
    );
  });

  test('a kind of model without a figure of its own', () => {
    const [problem = ''] = found(model());
    expect(problem).toMatch(
      /^figuur: Bij «soort: figuur» hoort geen vaste figuur\. Schrijf «figuur» en kies uit: «matrix», .*«rij»\.$/,
    );
    expect(found(model({ figuur: 'onbekend' }))).toHaveLength(1);
  });
});

describe('words of a refusal', () => {
  test('to choose from', () => expect(listed(['een', 'twee'])).toBe('«een», «twee»'));
  test('the one that was meant, or all', () => {
    expect(meant('twe', ['een', 'twee'])).toBe('Bedoel je «twee»?');
    expect(meant('iets heel anders', ['een', 'twee'])).toBe('Kies uit: «een», «twee».');
  });
});
