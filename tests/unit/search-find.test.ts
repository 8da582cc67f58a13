import { expect, test } from 'vitest';
import { finderFor } from '../../src/search/find.ts';
import { suggest } from '../../src/search/suggest.ts';
import { ask, files, finder, records, sentencesOf } from './small-search.ts';
import { siteWords } from './site-words.ts';

test('what was read and asked once is not read or asked again', async () => {
  const read: string[] = [];
  const asked: string[] = [];
  const counted = finderFor({
    read: (name) => Promise.resolve(void read.push(name)).then(() => files.get(name) ?? ''),
    ask: (written) => {
      asked.push(written);
      return ask(written);
    },
    sentencesOf,
  });
  const [first, second] = [await counted.find('vertrouwen'), await counted.find('vertrouwen budget')];
  expect(first.ranked[0]).toMatchObject({ record: 0 });
  expect(second.words).toBe(first.words);
  expect(asked).toEqual(['vertrouwen', 'budget']);
  expect(new Set(read).size).toBe(read.length);
  expect(read[0]).toBe('wijzer.json');
});

test('a word is looked up in the file of postings that holds it', async () => {
  const guide = { ...JSON.parse(files.get('wijzer.json') ?? '{}'), shards: ['een', 'twee'], shardStarts: [0, 3] };
  const split = finderFor({
    read: (name) => Promise.resolve({ 'wijzer.json': JSON.stringify(guide), een: '0\n2\n4', twee: '6\n8 1' }[name] ?? ''),
    ask,
    sentencesOf,
  });
  const postings = await split.postingsOf([0, 2, 3, 4, 4]);
  expect([...postings].map(([number, list]) => [number, list.map(({ record }) => record)])).toEqual([
    [0, [0]],
    [2, [2]],
    [3, [3]],
    [4, [4, 4]],
  ]);
  expect([...(await split.postingsOf([99]))]).toEqual([[99, []]]);
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
  const found = await suggest(typed, await finder.words(), finder.postingsOf);
  expect(found.map((number) => records[number]?.id)).toEqual(ids);
});

test('a title comes before another name, a short title before a long one, and eight at most', async () => {
  const kinds = [
    { collection: 'vragen', naam: 'Vraag', lift: 1, turn: 0 },
    { collection: 'boeken', naam: 'Boek', lift: 1, turn: 3 },
  ];
  const words = siteWords({ netwerk: 1 }, { kinds, kindOf: '1000000000', titleLengths: '3321111111' });
  const postingsFor = (places: [number, boolean][]) => () =>
    Promise.resolve(new Map([[0, places.map(([record, isTitle]) => ({ record, isTitle }))]]));
  const order = (...places: [number, boolean][]) => suggest('netwerk', words, postingsFor(places));
  expect(await order([1, false], [0, true], [1, true])).toEqual([1, 0]);
  expect(await order([0, true], [1, false])).toEqual([0, 1]);
  expect(await order([1, true], [2, true])).toEqual([2, 1]);
  expect(await order(...Array.from({ length: 10 }, (_, record): [number, boolean] => [record, true]))).toHaveLength(8);
});
