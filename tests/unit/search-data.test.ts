import { expect, test } from 'vitest';
import { fragmentOf, fullTextOf } from '../../src/search/full-text.ts';
import { beginningWith, spreadOf, wordFor } from '../../src/search/guide.ts';
import { oncePerKey } from '../../src/search/once-per-key.ts';
import { tellingOfWord } from '../../src/search/telling.ts';
import { siteWords } from './site-words.ts';

test('a number of pages is kept to within a fifth', () => {
  expect([1, 2, 4, 100].map(spreadOf)).toEqual([0, 2, 4, 13]);
  expect(spreadOf(0)).toBe(0);
  const words = siteWords({ netwerk: 100, zorg: 1 });
  expect(words.pagesWith('netwerk')).toBeCloseTo(90.5, 1);
  expect(words.pagesWith('zorg')).toBe(1);
  expect(words.pagesWith('onbekend')).toBe(0);
});

test('the guide tells of each record its kind and the length of its title', () => {
  const kinds = ['a', 'b'].map((collection) => ({ collection, naam: collection, turn: 0 }));
  const words = siteWords(
    { zorg: 1 },
    { kinds, kindOf: [1, 0, 2], titleLengths: [3, 10, 1], otherNames: [['rvt', 'raad van toezicht']] },
  );
  expect(words.kindOf.map(({ collection }) => collection)).toEqual(['b', 'a', '']);
  expect(words.kindOf[2]).toEqual({ collection: '', naam: '', turn: 0 });
  expect(words.titleLengths).toEqual([3, 10, 1]);
  expect(words.otherNames.get('rvt')).toEqual(['raad van toezicht']);
});

test('words are found by another form, and by how they begin', () => {
  const words = siteWords({ netwerk: 1, netwerkcoach: 1, netto: 1, net: 1, zorg: 1, aap: 1 });
  expect(wordFor('zorgen', words)).toBe('zorg');
  expect(wordFor('zaag', words)).toBeUndefined();
  expect(beginningWith('net', words)).toEqual(['net', 'netto', 'netwerk', 'netwerkcoach']);
  expect(beginningWith('netw', words)).toEqual(['netwerk', 'netwerkcoach']);
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

test('Pagefind is told how to weigh before it is asked word by word, and pages with more of the words come first', async () => {
  const told: object[] = [];
  const pages: Record<string, string[]> = { aap: ['nl_1', 'nl_2'], noot: ['nl_2'], mies: [] };
  const pagefind = {
    options: (options: object) => Promise.resolve(void told.push(options)),
    search: (term: string | null) => Promise.resolve({ results: (pages[term ?? ''] ?? []).map((id) => ({ id, score: 2 })) }),
  };
  const ask = fullTextOf(pagefind, { baseUrl: '/x/' });
  expect((await ask(['aap', 'noot', 'mies'])).map(({ id }) => id)).toEqual(['nl_2', 'nl_1']);
  expect(await ask([])).toEqual([]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    baseUrl: '/x/',
    noWorker: true,
    ranking: { metaWeights: { title: 16, namen: 16, termen: 6, kort: 3.6, id: 0 }, termSimilarity: 3 },
  });
  expect(fragmentOf('nl_8a_227fe')).toBe('8a_227fe');
});

test('a rare word tells more than a common one, and a word of the sentence less than that', () => {
  expect(tellingOfWord(100, 1, false)).toBeCloseTo(Math.log(1 + 99.5 / 1.5) ** 0.5, 10);
  expect(tellingOfWord(100, 1, true)).toBeCloseTo(0.65 * tellingOfWord(100, 1, false), 10);
  expect(tellingOfWord(100, 200, false)).toBe(0);
});

test('a guide that does not hang together is refused', () => {
  expect(() => siteWords({})).toThrow('damaged');
  expect(() => siteWords({ zorg: 1 }, { spread: [0, 0] })).toThrow('damaged');
});
