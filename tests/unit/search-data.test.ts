import { expect, test } from 'vitest';
import { askedField, askerOf, fitOf, fragmentOf, mostAsked, rarityOf, sentencesIn } from '../../src/search/ask-pagefind.ts';
import { beginningWith, readRow, spreadOf, wordFor, writeRow } from '../../src/search/guide.ts';
import { oncePerKey } from '../../src/search/once-per-key.ts';
import { readPostings, writePostings } from '../../src/search/postings.ts';
import { siteWords } from './site-words.ts';

test('numbers come back from their row', () => {
  expect(readRow(writeRow([0, 1, 9, 10, 35]))).toEqual([0, 1, 9, 10, 35]);
  expect(readRow(writeRow([36, 1000]))).toEqual([35, 35]);
});

test('postings come back from their line', () => {
  const postings = [
    { record: 0, isTitle: true },
    { record: 0, isTitle: false },
    { record: 7, isTitle: false },
    { record: 400, isTitle: true },
  ];
  expect(readPostings(writePostings(postings))).toEqual(postings);
  expect(readPostings(writePostings([]))).toEqual([]);
  expect(writePostings(postings)).toBe('0 1 e lt');
});

test('a number of pages is kept to within a fifth', () => {
  expect([1, 2, 4, 100].map(spreadOf)).toEqual([0, 2, 4, 13]);
  expect(spreadOf(0)).toBe(0);
  const words = siteWords({ netwerk: 100, zorg: 1 });
  expect(words.pagesWith.get('netwerk')).toBeCloseTo(90.5, 1);
  expect(words.pagesWith.get('zorg')).toBe(1);
});

test('the guide tells of each record its kind, its fragment and the length of its title', () => {
  const kinds = ['a', 'b'].map((collection) => ({ collection, naam: collection, lift: 1, turn: 0 }));
  const words = siteWords(
    {},
    { kinds, kindOf: '102', fragments: 'aaaaaaabbbbbbbccccccc', titleLengths: '3a1', otherNames: [['rvt', 'raad van toezicht']] },
  );
  expect(words.kindOf.map(({ collection }) => collection)).toEqual(['b', 'a', '']);
  expect(words.kindOf[2]).toEqual({ collection: '', naam: '', lift: 1, turn: 0 });
  expect(words.fragmentOf).toEqual(['aaaaaaa', 'bbbbbbb', 'ccccccc']);
  expect(words.recordOf.get('bbbbbbb')).toBe(1);
  expect(words.titleLengths).toEqual([3, 10, 1]);
  expect(words.otherNames.get('rvt')).toEqual(['raad van toezicht']);
  expect(words.words).toEqual([]);
});

test('words are found by another form, and by how they begin', () => {
  const words = siteWords({ netwerk: 1, netwerken: 1, netto: 1, net: 1, zorg: 1, aap: 1 });
  expect(wordFor('zorgen', words)).toBe('zorg');
  expect(wordFor('zaag', words)).toBeUndefined();
  expect(beginningWith('net', words)).toEqual(['net', 'netto', 'netwerk', 'netwerken']);
  expect(beginningWith('netw', words)).toEqual(['netwerk', 'netwerken']);
  expect(beginningWith('zorg', words)).toEqual(['zorg']);
  expect(beginningWith('n', words)).toEqual([]);
  expect(beginningWith('zz', words)).toEqual([]);
  expect(beginningWith('aa', words)).toEqual(['aap']);
});

test('what is made for a key is made once, but a failure is tried again', async () => {
  const made = new Map<string, Promise<number>>();
  let times = 0;
  const make = () => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('away')) : Promise.resolve(times);
  };
  await expect(oncePerKey(made, 'a', make)).rejects.toThrow('away');
  expect(await oncePerKey(made, 'a', make)).toBe(2);
  expect(await oncePerKey(made, 'a', make)).toBe(2);
  expect(await oncePerKey(made, 'b', make)).toBe(3);
});

test('Pagefind is told how to weigh once before it is asked, and its names lose their language', async () => {
  const told: object[] = [];
  const seen: string[] = [];
  const pagefind = {
    options: (options: object) => Promise.resolve(void told.push(options)),
    search: (term: string | null) => Promise.resolve({ results: [{ id: `nl_${term ?? ''}`, score: 2 }] }),
  };
  const ask = askerOf(pagefind, { baseUrl: '/x/' }, (results) => seen.push(...results.map(({ id }) => id)));
  expect(await ask('aap')).toEqual([{ id: 'aap', score: 2 }]);
  await ask('noot');
  expect(seen).toEqual(['nl_aap', 'nl_noot']);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    baseUrl: '/x/',
    noWorker: true,
    ranking: { metaWeights: { title: 16, namen: 16, termen: 6, kort: 3.6, id: 0, vraag1: 2.5, vraag40: 2.5 }, termSimilarity: 3 },
  });
  expect(await askerOf(pagefind, {})('mies')).toHaveLength(1);
  expect(fragmentOf('nl_8a_227fe')).toBe('8a_227fe');
});

test('an entry says its title, its gist and each way of asking', () => {
  expect([askedField(0), askedField(mostAsked - 1)]).toEqual(['vraag1', 'vraag40']);
  expect(sentencesIn({ title: 'T', kort: 'K', vraag1: 'een', vraag2: 'twee', namen: 'N' })).toEqual(['T', 'K', 'een', 'twee']);
  expect(sentencesIn({ title: 'T' })).toEqual(['T']);
});

test('a rare word tells more, and a page that has it oftener fits better, within bounds', () => {
  expect(rarityOf(100, 1)).toBeCloseTo(Math.log(1 + 99.5 / 1.5), 10);
  expect(rarityOf(100, 50)).toBeCloseTo(Math.log(2), 10);
  expect(fitOf(5, 2)).toBeCloseTo(0.5, 10);
  expect(fitOf(0, 2)).toBe(0);
  expect(fitOf(1000, 1)).toBeLessThan(1);
});
