import { keyOf } from '../../src/search/key.ts';
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/search/concepts.ts';
import { recordsTitled } from '../../src/search/exact-titles.ts';
import type { Spoken } from '../../src/search/index-reader.ts';
import { rank, tellingOf, type Ranked } from '../../src/search/rank.ts';
import { stem } from '#language/stemming.ts';
import { asked, concept, small } from './asked.ts';
import { tellingOfWord } from '../../src/search/telling.ts';
import { siteWords } from './site-words.ts';

const words = siteWords(
  { budget: 1, netwerk: 2, raad: 2, toezicht: 2, wie: 3 },
  {
    kinds: [
      { collection: 'vragen', naam: 'Vraag', turn: 0 },
      { collection: 'boeken', naam: 'Boek', turn: 3 },
    ],
    kindOf: [0, 1, 0, 1],
    titleLengths: [1, 2, 2, 1],
  },
);
const numberOf = (word: string): number => words.numberOf(stem(word)) ?? -1;
const title = (record: number): Spoken => ({ record, weight: 1, namedBy: 'title' });
const otherName = (record: number): Spoken => ({ record, weight: 1, namedBy: 'name' });

describe('a title that is the question', () => {
  const postings = new Map([
    [numberOf('netwerk'), [title(0), title(1), otherName(3)]],
    [numberOf('budget'), [title(1)]],
    [numberOf('raad'), [title(2)]],
    [numberOf('toezicht'), [title(2), otherName(0)]],
  ]);
  const titled = (...concepts: Concept[]): number[] => [...recordsTitled(concepts, words, postings)];
  test('has all words of it and no other', () => {
    expect(titled(concept('netwerk'))).toEqual([0]);
    expect(titled(concept('netwerk'), concept('budget'))).toEqual([1]);
    expect(titled(concept('budget'))).toEqual([]);
    expect(titled(concept('netwerk'), concept('raad'))).toEqual([]);
    expect(titled()).toEqual([]);
  });
  test('may be another name of several words', () => {
    expect(titled(concept('rvt', ['raad van toezicht', 'naam']))).toEqual([2]);
    expect(titled(concept('rvt', ['budget'], ['raad van toezicht', 'naam']))).toEqual([2]);
    expect(titled(concept('rvt', ['raad van budget', 'naam']))).toEqual([]);
  });
  test('is not spoiled by a small word', () => {
    expect(titled(small('wie'), concept('netwerk'))).toEqual([0]);
  });
});

const weights = (...pairs: [record: number, weight: number][]): Spoken[] =>
  pairs.map(([record, weight]) => ({ record, weight, namedBy: undefined }));
const rows = new Map([
  [numberOf('netwerk'), weights([0, 4], [1, 4])],
  [numberOf('budget'), weights([2, 4], [3, -2])],
  [numberOf('raad'), weights([2, 9], [3, 9])],
  [numberOf('toezicht'), weights([2, 3])],
]);
const order = (concepts: Concept[], titled: number[] = []): Ranked[] => rank(asked(...concepts), words, rows, new Set(titled));

describe('what was found', () => {
  test('stands by its score, in the order of the records where that is the same', () => {
    const [first, second, ...rest] = order([concept('netwerk')]);
    expect([first?.record, second?.record, rest]).toEqual([0, 1, []]);
    expect([first?.score, second?.score]).toEqual([4, 4]);
  });
  test('stands above when its title is the question', () => {
    expect(order([concept('netwerk')], [1]).map(({ record, score }) => [record, score])).toEqual([
      [1, 4 * 1.2],
      [0, 4],
    ]);
  });
  test('has of each word the best that stands for it, with why', () => {
    const [first] = order([concept('geld', ['raad', 'naam', 0.4], ['budget', 'woord', 1])]);
    expect(first?.reasons).toEqual([{ term: 'geld', written: 'budget', rule: 'woord', adds: 4 }]);
    const [other] = order([concept('geld', ['raad', 'naam', 0.6], ['budget', 'woord', 1])]);
    expect(other?.reasons).toMatchObject([{ written: 'raad', rule: 'naam' }]);
  });
  test('has of a name of several words the mean of them', () => {
    const [first] = order([concept('rvt', ['raad van toezicht', 'naam', 1])]);
    expect(first).toMatchObject({ record: 2, score: 6 });
  });
  test('has a little more of words that look like those of the question, each with why', () => {
    const alike = [{ written: 'budget', worth: 0.2, rule: 'lijkt' as const }];
    const [first] = order([{ ...concept('netwerkbudget', ['toezicht', 'deel']), alike }]);
    expect(first?.record).toBe(2);
    expect(first?.reasons).toMatchObject([
      { written: 'toezicht', adds: 3 },
      { written: 'budget', rule: 'lijkt', adds: 0.8 },
    ]);
    expect(first?.score).toBeCloseTo(3.8, 10);
  });
  test('counts beside what it says of records that were not kept, which have the word too', () => {
    const pruned = siteWords({ budget: 2, netwerk: 2 }, { kindOf: [0, 1, 0, 1], titleLengths: [1, 2, 2, 1], leastKept: 1 });
    const found = rank(asked(concept('budget')), pruned, new Map([[0, weights([2, 4])]]), new Set());
    const others = (0.8 * (1 / tellingOfWord(4, 2, false)) * (2 - 1)) / (4 - 1);
    expect(found[0]?.score).toBeCloseTo(4 - others, 10);
  });
  test('tells less when only something like it is there', () => {
    const alone = {
      ...concept('budgetje'),
      alternatives: [],
      alike: [{ written: 'budget', worth: 0.2, rule: 'lijkt' as const }],
    };
    const both = order([concept('netwerk'), alone]);
    const [common, rare] = [tellingOf(concept('netwerk'), words), 0.7 * tellingOf(concept('budget'), words)];
    expect(both.find(({ record }) => record === 2)?.score).toBeCloseTo((0.2 * 4 * rare) / (common + rare), 10);
  });
  test('is left out when its words speak against it', () => {
    expect(order([concept('budget')]).map(({ record }) => record)).toEqual([2]);
  });
  test('counts each word of the question by how much it tells', () => {
    const both = order([concept('netwerk'), concept('budget')]);
    const [common, rare] = [tellingOf(concept('netwerk'), words), tellingOf(concept('budget'), words)];
    expect(both.map(({ record }) => record)).toEqual([2, 0, 1]);
    expect(both[0]?.score).toBeCloseTo((4 * rare) / (common + rare), 10);
  });
  test('keeps the order of the records when they are as good', () => {
    expect(order([concept('raad')]).map(({ record }) => record)).toEqual([2, 3]);
  });
});

test('a word tells by how rare it is, and what may stand for it only where nothing else does', () => {
  const tell = (one: Concept): number => tellingOf(one, words);
  expect(tell(concept('budget'))).toBeGreaterThan(tell(concept('netwerk')));
  expect(tell(small('wie'))).toBe(tellingOfWord(4, words.pagesWith(keyOf('wie')), true));
  expect(tell(concept('x', ['budget'], ['netwerk', 'naam']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'deel']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'vorm']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('x', ['netwerk', 'naam']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('x', ['van', 'naam']))).toBe(0);
});
