import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/search/suggest.ts';
import { readTitleRow, splitAddress, titleRow } from '../../src/search/title-row.ts';
import { files, finder, records } from './small-search.ts';

describe('suggestions', () => {
  test.each([
    ['v', []],
    ['ve', ['a', 'g', 'b', 'h']],
    ['vertr', ['a', 'b', 'h']],
    ['werken aan ver', ['b']],
    ['iz', ['c']],
    ['zzz', []],
  ])('for %j are %j', async (typed, ids) => {
    const found = await suggest(typed, await finder.words(), finder.postingsOf);
    const given = found.map((number) => records[number]?.id);
    expect(given).toEqual(ids);
  });
});

test.each([
  ['Het rollenwiel', '/modellen/rollenwiel/', 'Het rollenwiel\trollenwiel'],
  ['Coöperatie Één', '/begrippen/cooperatie-een/', 'Coöperatie Één'],
  ['Een boek', '/literatuur/#auteur-2020', 'Een boek\tauteur-2020'],
])('the title %j at %s is kept as %j and read back', (title, url, row) => {
  expect(titleRow(title, url)).toBe(row);
  expect(readTitleRow(row, splitAddress(url)[0])).toEqual({ title, url });
});

test('there is a row for every record', () => {
  const titles = [...files].find(([name]) => name.startsWith('titels'))?.[1].split('\n');
  expect(titles).toHaveLength(records.length);
});
