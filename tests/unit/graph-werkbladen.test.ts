import { describe, expect, test } from 'vitest';
import { lijstPlek, modelVan, werkbladVan } from '../../src/graph/werkblad.ts';
import { entryOf } from './made.ts';
import { entries, said, type Change } from './made-werkbladen.ts';

const changed = expect.stringContaining('zijn veranderd en «versie» niet');

describe('a model that an instrument takes from', () => {
  const lacks = (missing: string) => expect.stringContaining(`heeft niet wat dit instrument nodig heeft: ${missing}.`);

  test('is there', () => {
    const gone = (name: string): [string, ...Change] => [`instrumenten/${name}`, ['werkblad', 'uit'], 'weg'];
    for (const name of ['bedden-indelen', 'tuinbalans']) expect(said(gone(name))).toEqual([lacks('een model in «uit»')]);
    expect(said(gone('bedden-indelen'))[0]).toMatch(/^bedden-indelen.mdx:7 werkblad.uit: Het model «» heeft niet/);
    expect(said(gone('tuinraster'))).toEqual([]);
    expect(said(gone('tuinraster'), ['instrumenten/tuinraster', ['werkblad', 'rijen'], undefined])).toEqual([
      lacks('een model in «uit»'),
    ]);
    expect(said(gone('tuinregels'))).toEqual([]);
  });

  test('has axes for a kwadrant', () => {
    expect(said(['modellen/vakken', ['assen'], undefined])).toEqual([lacks('«assen»')]);
    expect(said(['modellen/vakken', ['assen'], undefined])[0]).toContain('«modellen/vakken»');
  });

  test('has as many pairs as a balans begins with, and three at least', () => {
    const pairs = (count: number): [string, ...Change] => [
      'modellen/tuinpolen',
      ['onderdelen'],
      Array.from({ length: 5 }, (_, at) => ({ naam: `${at}`, ...(at < count && { polen: ['a', 'b'] }) })),
    ];
    const first = (count: number): [string, ...Change] => ['instrumenten/tuinbalans', ['werkblad', 'eerst'], count];
    expect(said(pairs(2))).toEqual([lacks('minstens 3 onderdelen met «polen»')]);
    expect(said(pairs(2), first(1))).toEqual([lacks('minstens 3 onderdelen met «polen»')]);
    expect(said(pairs(3), first(4))).toEqual([lacks('minstens 4 onderdelen met «polen»')]);
    expect(said(pairs(3))).toEqual([changed]);
    expect(said(pairs(4), first(4))).toEqual([changed]);
  });

  test('has three parts for a raster without rows of its own', () => {
    const without: [string, ...Change] = ['instrumenten/tuinraster', ['werkblad', 'rijen'], undefined];
    const parts = (...names: string[]): [string, ...Change] => [
      'modellen/waterrooster',
      ['onderdelen'],
      names.map((naam) => ({ naam })),
    ];
    expect(said(without, parts('a', 'b'))).toEqual([lacks('minstens drie «onderdelen»')]);
    expect(said(without, parts('a', 'b', 'c'))).toEqual([changed]);
    expect(said(parts('a', 'b'))).toEqual([]);
  });

  test('is the one that is named, else the model itself; a sheet to fill in and questions have none of their own', () => {
    const all = entries();
    const byId = (id: string) => all.find((entry) => entry.id === id);
    const sheetOf = (id: string) => {
      const entry = byId(id);
      const sheet = entry && werkbladVan(entry);
      if (!entry || !sheet) throw new Error(`${id} has a sheet`);
      return { entry, sheet };
    };
    const of = (id: string, entry = sheetOf(id).entry, over: object = {}) =>
      modelVan({ ...sheetOf(id).sheet, ...over }, entry, byId)?.id;
    expect(of('instrumenten/tuinbalans')).toBe('modellen/tuinpolen');
    expect(of('instrumenten/tuinbalans', byId('modellen/vakken'), { uit: undefined })).toBe('modellen/vakken');
    expect(of('instrumenten/tuinbalans', undefined, { uit: undefined })).toBeUndefined();
    expect(of('instrumenten/tuinregels', byId('modellen/vakken'), { uit: undefined })).toBeUndefined();
    expect(of('instrumenten/tuinregels', undefined, { uit: 'vakken' })).toBe('modellen/vakken');
    expect(of('instrumenten/tuinscan', byId('modellen/vakken'), { uit: 'vakken' })).toBeUndefined();
    expect(of('instrumenten/vormhulp', byId('modellen/vakken'), { uit: 'vakken' })).toBeUndefined();
    expect(werkbladVan(entryOf('themas/a', { werkblad: {} }))).toBeUndefined();
  });
});

describe('a list that things are taken from', () => {
  const from = (over: object) =>
    ['instrumenten/bedden-indelen', ['werkblad', 'haalUit'], { instrument: 'tuinregels', veld: 'kaart', kolom: 2, ...over }] as [
      string,
      ...Change,
    ];

  test.each([[{ instrument: 'weg' }], [{ instrument: 'tuinscan' }], [{ veld: 'gedrag' }], [{ veld: 'weg' }], [{ kolom: 4 }]])(
    'is there: not for %j',
    (over) => {
      expect(said(from(over))).toEqual([expect.stringContaining('heeft niet wat dit instrument eruit haalt: een lijst «')]);
    },
  );

  test('says what it should have', () => {
    expect(said(from({ kolom: 4 }))[0]).toMatch(
      /^bedden-indelen.mdx:3 werkblad.haalUit: Het instrument «instrumenten\/tuinregels»/,
    );
    expect(said(from({ kolom: 4 }))[0]).toContain('een lijst «kaart» met minstens 4 kolommen');
    expect(said(from({ kolom: 3 }))).toEqual([]);
    expect(said(['instrumenten/bedden-indelen', ['werkblad', 'haalUit'], undefined])).toEqual([]);
  });

  test('has its place among the texts of the sheet', () => {
    const all = entries();
    const place = (veld: string, kolom: number) => {
      const found = lijstPlek({ instrument: 'tuinregels', veld, kolom }, (id) => all.find((entry) => entry.id === id));
      return found && [found.entry.id, found.begin, found.breedte, found.kolom];
    };
    expect(place('kaart', 2)).toEqual(['instrumenten/tuinregels', 2, 3, 1]);
    expect(place('seizoen', 1)).toBeUndefined();
  });
});
