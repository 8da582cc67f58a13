import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/search/suggest.ts';
import { readAnswerLine, splitAddress, writeAnswerLine } from '../../src/search/answer-line.ts';
import { finder, records } from './small-search.ts';

describe('suggestions', () => {
  test.each([
    ['v', []],
    ['ve', ['a', 'g', 'b', 'h']],
    ['vertr', ['a', 'b', 'h']],
    ['werken aan ver', ['b']],
    ['iz', ['c']],
    ['zzz', []],
  ])('for %j are %j', async (typed, ids) => {
    const found = await suggest(typed, await finder.words(), finder.rowsOf);
    const given = found.map((number) => records[number]?.id);
    expect(given).toEqual(ids);
  });
});

test.each([
  ['Het rollenwiel', '/modellen/rollenwiel/', 'Het rollenwiel\trollenwiel\t02\tDe kern.'],
  ['Coöperatie Één', '/begrippen/cooperatie-een/', 'Coöperatie Één\t\t02\tDe kern.'],
  ['Een boek', '/literatuur/#auteur-2020', 'Een boek\tauteur-2020\t02\tDe kern.'],
])('the record %j at %s is kept as %j and read back', (title, url, line) => {
  const record = { title, url, gist: 'De kern.', perspectieven: [0, 2] };
  expect(writeAnswerLine(record)).toBe(line);
  expect(readAnswerLine(line, splitAddress(url)[0])).toEqual(record);
});

test('there is a line for every record', async () => {
  const answers = await finder.answersOf(records.map((_, number) => number));
  expect(answers.map(({ title }) => title)).toEqual(records.map(({ title }) => title));
  expect(answers.map(({ kind }) => kind.collection)).toEqual(records.map(({ collection }) => collection));
});
