import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verwijzing, verwijzingen, verwijzingOveral } from '../../src/schema/fields.ts';
import { referencesIn, shapeOf } from '../../src/schema/walk.ts';

const deep = z.strictObject({
  een: verwijzing('modellen').optional(),
  lijst: verwijzingen('casussen'),
  paar: z.tuple([verwijzing('perspectieven'), verwijzingOveral]).optional(),
  groepen: z
    .array(z.strictObject({ naam: z.string(), diep: z.strictObject({ hier: verwijzingOveral.optional() }).optional() }))
    .optional(),
  keus: z.union([z.strictObject({ model: verwijzing('modellen') }), z.strictObject({ tekst: z.string() })]).optional(),
  boek: z.record(z.string(), verwijzing('bronnen')).optional(),
  standaard: verwijzing('themas').default('geen'),
  pijp: z.string().pipe(verwijzing('themas')).optional(),
  noot: verwijzing('bronnen').meta({ verwijstNaar: 'bronnen', isRelatie: false }).optional(),
  woord: z.string().optional(),
});

describe('references in data', () => {
  const found = (data: unknown) =>
    referencesIn(deep, data).map(
      ({ path, target, value, isRelation }) => `${path.join('.')} ${target} ${value}${isRelation ? '' : ' (noot)'}`,
    );

  test.each([
    [{ een: ' wiel ' }, ['een modellen wiel']],
    [{ lijst: ['a', 'b'] }, ['lijst.0 casussen a', 'lijst.1 casussen b']],
    [{ paar: ['a', 'themas/b'] }, ['paar.0 perspectieven a', 'paar.1 overal themas/b']],
    [{ paar: ['a', 'b', 'c'] }, ['paar.0 perspectieven a', 'paar.1 overal b']],
    [{ groepen: [{ naam: 'x' }, { naam: 'y', diep: { hier: 'a/b' } }] }, ['groepen.1.diep.hier overal a/b']],
    [{ keus: { model: 'wiel' } }, ['keus.model modellen wiel']],
    [{ keus: { tekst: 'wiel' } }, []],
    [{ boek: { x: 'a', y: 'b' } }, ['boek.x bronnen a', 'boek.y bronnen b']],
    [{ standaard: 'a', pijp: 'b' }, ['standaard themas a', 'pijp themas b']],
    [{ noot: 'a' }, ['noot bronnen a (noot)']],
    [{ woord: 'a', onbekend: 'b' }, []],
    // What is of another type is a mistake of its own; nothing is referred to.
    [{ een: 3, lijst: 'a', groepen: { naam: 'x' }, paar: null, boek: ['a'] }, []],
    [null, []],
    [undefined, []],
    ['tekst', []],
  ])('%j', (data, expected) => {
    expect(found(data)).toEqual(expected);
  });
});

describe('the shape of a part of a schema', () => {
  const keys = (...path: (string | number)[]) => {
    const shape = shapeOf(deep, path);
    return shape && Object.keys(shape);
  };

  test('is that of the object at a path, through lists, tuples and what may be left out', () => {
    expect(keys()?.slice(0, 2)).toEqual(['een', 'lijst']);
    expect(keys('groepen', 3)).toEqual(['naam', 'diep']);
    expect(keys('groepen', 0, 'diep')).toEqual(['hier']);
    expect(Object.keys(shapeOf(z.tuple([z.strictObject({ a: z.string() })]), [0]) ?? {})).toEqual(['a']);
  });

  test('is none where there is no object', () => {
    expect([keys('een'), keys('weg'), keys('weg', 'verder'), keys('groepen'), keys('een', 'x'), keys('paar', 0)]).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    expect(shapeOf(z.array(z.string()), [])).toBeUndefined();
  });
});
