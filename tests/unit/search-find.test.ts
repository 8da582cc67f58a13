import { expect, test } from 'vitest';
import { finderFor } from '../../src/search/find.ts';
import { suggest } from '../../src/search/suggest.ts';
import { files, finder, records } from './small-search.ts';
import { siteWords } from './site-words.ts';

test('what was read once is not read again, but a file that did not come is', async () => {
  const read: string[] = [];
  let isAway = true;
  const counted = finderFor((name) => {
    read.push(name);
    return isAway ? Promise.reject(new Error('away')) : Promise.resolve(files.get(name) ?? '');
  });
  await expect(counted.find('vertrouwen')).rejects.toThrow('away');
  isAway = false;
  const [first, second] = [await counted.find('vertrouwen'), await counted.find('vertrouwen budget')];
  expect(first.ranked[0]).toMatchObject({ record: 0 });
  expect(second.words).toBe(first.words);
  expect(new Set(read).size).toBe(read.length - 1);
  expect(read.slice(0, 2)).toEqual(['wijzer.json', 'wijzer.json']);
});

test('a word is looked up in the file that holds it', async () => {
  const guide = { ...(JSON.parse(files.get('wijzer.json') ?? '{}') as object), shardStarts: [0, 3], stamp: 's', levels: [5] };
  const texts: Record<string, string> = {
    'wijzer.json': JSON.stringify(guide),
    'woorden-0-s.txt': '0\t0!\n2\t\n4\t',
    'woorden-1-s.txt': '6\t\n8 1\t',
  };
  const split = finderFor((name) => Promise.resolve(texts[name] ?? ''));
  const rows = await split.rowsOf([0, 2, 3, 4, 4]);
  expect([...rows].map(([number, { names }]) => [number, names.map(({ record }) => record)])).toEqual([
    [0, [0]],
    [2, [2]],
    [3, [3]],
    [4, [4, 4]],
  ]);
  expect(rows.get(0)?.weights).toEqual([{ record: 0, weight: 5 }]);
  expect([...(await split.rowsOf([99]))]).toEqual([[99, { names: [], weights: [] }]]);
});

test.each(['{}', 'geen json', '{"words":"a","spread":"00","kindOf":"","otherNames":[],"titleLengths":""}'])(
  'a damaged guide is refused: %s',
  async (text) => {
    await expect(finderFor(() => Promise.resolve(text)).find('vertrouwen')).rejects.toThrow();
  },
);

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
    { collection: 'vragen', naam: 'Vraag', lift: 1, turn: 0 },
    { collection: 'boeken', naam: 'Boek', lift: 1, turn: 3 },
  ];
  const words = siteWords({ netwerk: 1 }, { kinds, kindOf: '1000000000', titleLengths: '3321111111' });
  const postingsFor = (places: [number, boolean][]) => () =>
    Promise.resolve(new Map([[0, { names: places.map(([record, isTitle]) => ({ record, isTitle })), weights: [] }]]));
  const order = (...places: [number, boolean][]) => suggest('netwerk', words, postingsFor(places));
  expect(await order([1, false], [0, true], [1, true])).toEqual([1, 0]);
  expect(await order([0, true], [1, false])).toEqual([0, 1]);
  expect(await order([1, true], [2, true])).toEqual([2, 1]);
  expect(await order(...Array.from({ length: 10 }, (_, record): [number, boolean] => [record, true]))).toHaveLength(8);
});
