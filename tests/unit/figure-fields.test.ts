import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { figureFields, type FigureData } from '../../src/figures/fields.ts';
import { model, parts, samples } from './figure-samples.ts';

const sample = (name: string, more: Partial<FigureData> = {}): FigureData => ({ ...(samples[name] ?? model()), ...more });

describe('the fields', () => {
  const fields = () =>
    z.strictObject(
      figureFields({ regel: (max) => z.string().min(1).max(max), verwijzing: z.string().regex(/^[a-z]+\/[a-z]+$/) }),
    );
  const accepts = (data: unknown): boolean => fields().safeParse(data).success;
  const [one, two] = parts(2);

  test('all may be left out', () => expect(accepts({})).toBe(true));

  test.each(Object.keys(samples))('of the sample of %s are accepted', (name) => {
    const { titel, soort, figuur, ...data } = sample(name);
    expect([titel, soort, figuur]).toEqual(['Model', 'figuur', name]);
    expect(fields().safeParse(data)).toMatchObject({ success: true });
  });

  const long = (count: number) => 'a'.repeat(count);

  test.each([
    ['onderdeelnaam', 40],
    ['vanOns', 200],
    ['bijschrift', 240],
    ['midden', 120],
  ])('%s is a line of at most %i', (field, most) => {
    expect([accepts({ [field]: long(most) }), accepts({ [field]: long(most + 1) }), accepts({ [field]: '' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['kern', 160],
    ['rand', 80],
    ['kolommen', 80],
  ])('%s is a list of lines of at most %i', (field, most) => {
    const right = [{ [field]: [long(most)] }, { [field]: [long(most + 1)] }, { [field]: [] }].map(accepts);
    expect(right).toEqual([true, false, false]);
  });

  test.each([
    ['naam', 160],
    ['kort', 400],
    ['groep', 80],
  ])('%s of a part is a line of at most %i', (field, most) => {
    const part = (text: string) => accepts({ onderdelen: [{ ...one, [field]: text }, two] });
    expect([part(long(most)), part(long(most + 1)), part('')]).toEqual([true, false, false]);
  });

  test.each([
    [{ onderdelen: [one] }, false],
    [{ onderdelen: [one, two] }, true],
    [{ onderdelen: [one, { ...two, kortt: 'x' }] }, false],
    [{ onderdelen: [one, { naam: 'B' }] }, false],
    [{ onderdelen: [one, { ...two, plaats: ['links', 'midden'] }] }, false],
    [{ onderdelen: [one, { ...two, plaats: ['boven', 'links'] }] }, false],
    [{ onderdelen: [one, { ...two, polen: ['een'] }] }, false],
    [{ onderdelen: [one, { ...two, polen: [long(80), long(81)] }] }, false],
    [{ onderdelen: [one, { ...two, beeld: 'onbekend' }] }, false],
    [{ onderdelen: [one, { ...two, pagina: 'zomaar' }] }, false],
    [{ onderdelen: [one, { ...two, pagina: 'begrippen/woord' }] }, true],
    [{ onderdelen: [one, { ...two, cellen: [long(240), null] }] }, true],
    [{ onderdelen: [one, { ...two, cellen: [long(241)] }] }, false],
    [{ assen: [{ van: 'a', naar: 'b' }] }, false],
    [
      {
        assen: [
          { van: 'a', naar: long(80) },
          { naam: long(80), van: long(80), naar: 'd' },
        ],
      },
      true,
    ],
    [
      {
        assen: [
          { van: 'a', naar: 'b' },
          { van: 'c', naar: long(81) },
        ],
      },
      false,
    ],
    [
      {
        assen: [
          { van: 'a', naar: 'b' },
          { van: long(81), naar: 'c' },
        ],
      },
      false,
    ],
    [
      {
        assen: [
          { van: 'a', naar: 'b' },
          { naam: long(81), van: 'c', naar: 'd' },
        ],
      },
      false,
    ],
    [
      {
        assen: [
          { van: 'a', naar: 'b' },
          { van: 'c', naar: 'd', meer: 'e' },
        ],
      },
      false,
    ],
    [{ nummering: 'cijfers' }, true],
    [{ nummering: 'letters' }, true],
    [{ nummering: 'hoofdletters' }, true],
    [{ nummering: 'romeins' }, false],
    [{ ordening: 'verloop' }, true],
    [{ ordening: 'rangorde' }, true],
    [{ ordening: 'geen' }, true],
    [{ ordening: 'anders' }, false],
    [{ overloop: 'ja' }, false],
  ])('%j: %s', (data, isRight) => expect(accepts(data)).toBe(isRight));
});
