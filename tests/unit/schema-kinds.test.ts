import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kinds } from '../../src/schema/index.ts';
import { kind, makeKinds } from '../../src/schema/kind.ts';
import { referencesIn, shapeOf } from '../../src/schema/walk.ts';
import { site } from '../../src/schema/site.ts';

const names = kinds.list.map(({ naam }) => naam);

describe('the kinds that the generator brings', () => {
  test('are fifteen of knowledge, in the order in which relations are written, and the pages about the site', () => {
    expect(names).toEqual([
      ...['perspectieven', 'spanningsvelden', 'kernvragen', 'spanningen', 'dilemmas', 'themas', 'adviezen', 'instrumenten'],
      ...['modellen', 'casussen', 'begrippen', 'literatuur', 'organisaties', 'bronnen', 'routes', 'paginas'],
    ]);
    expect(kinds.knowledge.map(({ naam }) => naam)).toEqual(names.slice(0, -1));
  });

  test('stand on the pages of others each at a place of its own', () => {
    const ranks = kinds.list.flatMap(({ rang }) => (rang === undefined ? [] : [rang]));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(kinds.list.filter(({ rang }) => rang === undefined).map(({ naam }) => naam)).toEqual(['bronnen', 'routes', 'paginas']);
  });

  test('name fields in facts, lists and divisions that they have', () => {
    const wrong = kinds.list.flatMap(({ naam, feiten = [], lijst, indeling, vasteWoorden = [] }) => {
      const fields = [
        ...feiten.map(({ veld }) => veld),
        ...vasteWoorden,
        lijst?.veld,
        indeling.op === 'veld' ? indeling.veld : undefined,
      ];
      const own = shapeOf(kinds.schemaOf(naam), []) ?? {};
      return fields.filter((field) => field !== undefined && !(field in own)).map((field) => `${naam} ${String(field)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('lead to kinds that there are, and that can be connected with them', () => {
    const wrong = kinds.list.flatMap(({ naam, leidtNaar = [] }) =>
      leidtNaar.flatMap(({ soorten }) =>
        soorten.filter(
          (other) => !kinds.relationsOf(naam).includes(other) && !(kinds.has(other) && kinds.relationsOf(other).includes(naam)),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(names)('every field of %s has a line of help for redacteuren', (name) => {
    const shape = shapeOf(kinds.schemaOf(name), []) ?? {};
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(['titel', 'kort']));
    expect(
      Object.entries(shape)
        .filter(([, field]) => !field.description)
        .map(([field]) => field),
    ).toEqual([]);
  });

  test.each(names)('%s has a JSON Schema for editors, with the help, the choices and what must be there', (name) => {
    const schema = z.toJSONSchema(kinds.schemaOf(name), { io: 'input', unrepresentable: 'any' });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.required).toEqual(expect.arrayContaining(['titel', 'kort']));
    expect(schema.properties?.['titel']).toMatchObject({ type: 'string', maxLength: 180, description: expect.any(String) });
    for (const other of kinds.relationsOf(name)) {
      expect(schema.properties?.[other]).toMatchObject({ type: 'array', items: { type: 'string', verwijstNaar: other } });
      expect(schema.required).not.toContain(other);
    }
  });

  test('a JSON Schema offers the choices of a field', () => {
    const schema = z.toJSONSchema(kinds.schemaOf('dilemmas'), { io: 'input', unrepresentable: 'any' });
    expect(schema.properties?.['niveau']).toMatchObject({ type: 'integer', minimum: 1, maximum: 9 });
    const models = z.toJSONSchema(kinds.schemaOf('modellen'), { io: 'input', unrepresentable: 'any' });
    expect(models.properties?.['soort']).toMatchObject({ enum: expect.arrayContaining(['wiel', 'matrix', 'lijst']) });
    expect(models.required).toEqual(expect.arrayContaining(['soort', 'bronnen', 'beoordeeld']));
  });
});

describe('kinds made from descriptions', () => {
  const schema = z.strictObject({ titel: z.string(), kort: z.string() });
  const described = (naam: string, over: object = {}) =>
    kind({ ...kinds.get('themas'), naam, schema, relaties: 'verder', rang: 1, leidtNaar: [], ...over });
  const made = () =>
    makeKinds([
      described('een'),
      described('twee', { relaties: ['een', 'drie'] }),
      described('drie'),
      described('vier', { rang: undefined }),
      described('los', { relaties: 'geen', plaats: 'los', rang: undefined }),
    ]);

  test('an entry names its own kind and those further on that stand on pages of others', () => {
    expect(['een', 'twee', 'drie', 'vier', 'los'].map((naam) => made().relationsOf(naam))).toEqual([
      ['een', 'twee', 'drie'],
      ['een', 'drie'],
      ['drie'],
      [],
      [],
    ]);
  });

  test('its schema has a field for each, and keeps what it had', () => {
    expect(Object.keys(shapeOf(made().schemaOf('een'), []) ?? {})).toEqual(['titel', 'kort', 'een', 'twee', 'drie']);
    expect(Object.keys(shapeOf(made().schemaOf('los'), []) ?? {})).toEqual(['titel', 'kort']);
  });

  test('are found by name and have their place', () => {
    expect([made().has('drie'), made().has('weg'), made().indexOf('drie'), made().indexOf('weg')]).toEqual([true, false, 2, -1]);
    expect(made().get('twee').naam).toBe('twee');
    expect(() => made().get('weg')).toThrow('There is no kind weg');
    expect(() => made().schemaOf('weg')).toThrow('There is no kind weg');
    expect(made().knowledge.map(({ naam }) => naam)).toEqual(['een', 'twee', 'drie', 'vier']);
  });

  test('no relation can be written on both sides, of any two kinds of the generator', () => {
    const both = names.flatMap((one) =>
      names.filter((other) => one < other && kinds.relationsOf(one).includes(other) && kinds.relationsOf(other).includes(one)),
    );
    expect(both).toEqual([]);
  });
});

test('site.yaml has a line of help for every field', () => {
  expect(Object.entries(shapeOf(site, []) ?? {}).filter(([, field]) => !field.description)).toEqual([]);
  expect(referencesIn(site, {})).toEqual([]);
});
