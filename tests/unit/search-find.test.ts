import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { oddsOf, writeColumns } from '../../src/search/columns.ts';
import { finderFor } from '../../src/search/find.ts';
import type { Spoken } from '../../src/search/index-reader.ts';
import { writeQuestionFile } from '../../src/search/question-file.ts';
import { suggest } from '../../src/search/suggest.ts';
import { finder, hostOf, index, records } from './small-search.ts';
import { emptyGuide, siteWords } from './site-words.ts';

test('what was read once is not read again, but a file that did not come is', async () => {
  const read: string[] = [];
  let isAway = true;
  const host = hostOf(index.files);
  const counted = finderFor((name) => {
    read.push(name);
    return isAway ? Promise.reject(new Error('away')) : host(name);
  }, index.stamp);
  await expect(counted.find('vertrouwen')).rejects.toThrow('away');
  isAway = false;
  const [first, second] = [await counted.find('vertrouwen'), await counted.find('vertrouwen budget')];
  expect(first.ranked[0]).toMatchObject({ record: 0 });
  expect(second.words).toBe(first.words);
  expect(read).toEqual([`vragen-0-${index.stamp}.bin`, `vragen-0-${index.stamp}.bin`]);
});

test('the text of a record is known by the name that Pagefind gave it', async () => {
  expect(await finder.fragmentOf(0)).toBe('a000000');
  expect(await finder.fragmentOf(3)).toBe('d000000');
  expect(await finder.fragmentOf(99)).toBe('');
});

describe('a large index', () => {
  const posting = (record: number, level: number, namedBy?: 'title' | 'name') => ({ record, level, namedBy });
  const columns = [[[posting(0, 1, 'title')], [], [posting(2, 0)]], [[posting(4, 1), posting(7, 0, 'name')]]];
  const odds = oddsOf(columns.flat());
  const guide = {
    ...emptyGuide,
    words: ['aap', 'mies', 'noot', 'roos'],
    spread: [0, 0, 0, 0],
    odds,
    partStarts: [0, 3],
    isWhole: false,
    levels: [2, 5],
  };
  const parts = columns.map((part) => writeColumns(part, odds));
  const read: string[] = [];
  const split = finderFor((name) => {
    read.push(name);
    const [kind = '', part = ''] = name.split('-');
    return Promise.resolve(
      kind === 'vragen'
        ? writeQuestionFile(guide, new Uint8Array(), (text) => deflateRawSync(text))
        : (parts[Number(part)] ?? new Uint8Array()),
    );
  }, 's');
  test('is read in parts, of which only those that hold a word are fetched', async () => {
    expect([...(await split.rowsOf([0, 0, 2]))]).toEqual([
      [0, [{ record: 0, weight: 5, namedBy: 'title' }]],
      [2, [{ record: 2, weight: 2, namedBy: undefined }]],
    ]);
    expect(read).toEqual(['vragen-0-s.bin', 'woorden-0-s.bin']);
    expect((await split.rowsOf([3])).get(3)).toEqual([
      { record: 4, weight: 5, namedBy: undefined },
      { record: 7, weight: 2, namedBy: 'name' },
    ]);
    expect(read).toEqual(['vragen-0-s.bin', 'woorden-0-s.bin', 'woorden-1-s.bin']);
    expect((await split.rowsOf([1, 99])).get(99)).toEqual([]);
  });
});

test('a word that is spelled well is no slip, though it looks like a word of the site', async () => {
  expect((await finder.find('vertrouwde')).asked.corrected).toBeUndefined();
  expect((await finder.find('vertruowen')).asked.corrected).toBe('vertrouwen');
});

test.each([
  ['', []],
  ['v', []],
  ['vertrouwen ', ['a', 'b', 'h']],
  ['vertrouwen in', []],
  ['cijfers vertr', ['h']],
  ['xqzvw vertr', ['a', 'b', 'h']],
  ['moeders vertr', ['a', 'b', 'h']],
  ['quick', ['n', 'e']],
  ['akkoord', ['j', 'c']],
  ['een tweede', ['m']],
])('%j suggests %j', async (typed, ids) => {
  const found = await suggest(typed, await finder.words(), finder.rowsOf);
  expect(found.map((number) => records[number]?.id)).toEqual(ids);
});

test('a title comes before another name, a short title before a long one, and eight at most', async () => {
  const kinds = [
    { collection: 'vragen', naam: 'Vraag', turn: 0 },
    { collection: 'boeken', naam: 'Boek', turn: 3 },
  ];
  const words = siteWords(
    { netwerk: 1 },
    { kinds, kindOf: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], titleLengths: [3, 3, 2, 1, 1, 1, 1, 1, 1, 1] },
  );
  const postingsFor = (places: [number, boolean][]) => () =>
    Promise.resolve(
      new Map([[0, places.map(([record, isTitle]): Spoken => ({ record, weight: 1, namedBy: isTitle ? 'title' : 'name' }))]]),
    );
  const order = (...places: [number, boolean][]) => suggest('netwerk', words, postingsFor(places));
  expect(await order([1, false], [0, true], [1, true])).toEqual([1, 0]);
  expect(await order([0, true], [1, false])).toEqual([0, 1]);
  expect(await order([1, true], [2, true])).toEqual([2, 1]);
  expect(await order(...Array.from({ length: 10 }, (_, record): [number, boolean] => [record, true]))).toHaveLength(8);
});
