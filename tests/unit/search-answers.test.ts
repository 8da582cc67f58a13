import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/search/concepts.ts';
import { recordsTitled } from '../../src/search/exact-titles.ts';
import type { IndexRow } from '../../src/search/find.ts';
import { certaintyOf, isOutside } from '../../src/search/outside.ts';
import { rank, tellingOf, type Ranked } from '../../src/search/rank.ts';
import { stem } from '../../src/search/stem.ts';
import { asked, concept, small } from './asked.ts';
import { tellingOfWord } from '../../src/search/telling.ts';
import { siteWords } from './site-words.ts';

const words = siteWords(
  { budget: 1, netwerk: 2, raad: 2, toezicht: 2, wie: 3 },
  {
    kinds: [
      { collection: 'vragen', naam: 'Vraag', lift: 1.05, turn: 0 },
      { collection: 'boeken', naam: 'Boek', lift: 0.75, turn: 3 },
    ],
    kindOf: '0101',
    titleLengths: '1221',
  },
);
const numberOf = (word: string): number => words.numberOf.get(stem(word)) ?? -1;
const title = (record: number) => ({ record, isTitle: true });
const otherName = (record: number) => ({ record, isTitle: false });

const row = (over: Partial<IndexRow>): IndexRow => ({ names: [], weights: [], ...over });

describe('a title that is the question', () => {
  const postings = new Map([
    [numberOf('netwerk'), row({ names: [title(0), title(1), otherName(3)] })],
    [numberOf('budget'), row({ names: [title(1)] })],
    [numberOf('raad'), row({ names: [title(2)] })],
    [numberOf('toezicht'), row({ names: [title(2), otherName(0)] })],
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

const weights = (...pairs: [record: number, weight: number][]): IndexRow =>
  row({ weights: pairs.map(([record, weight]) => ({ record, weight })) });
const rows = new Map([
  [numberOf('netwerk'), weights([0, 4], [1, 4])],
  [numberOf('budget'), weights([2, 4], [3, -2])],
  [numberOf('raad'), weights([2, 9], [3, 9])],
  [numberOf('toezicht'), weights([2, 3])],
]);
const order = (concepts: Concept[], titled: number[] = []): Ranked[] => rank(asked(...concepts), words, rows, new Set(titled));

describe('what was found', () => {
  test('stands by its score, lifted by its kind', () => {
    const [first, second, ...rest] = order([concept('netwerk')]);
    expect([first?.record, second?.record, rest]).toEqual([0, 1, []]);
    expect([first?.score, second?.score]).toEqual([4 * 1.05, 4 * 0.75]);
  });
  test('stands above when its title is the question', () => {
    expect(order([concept('netwerk')], [1]).map(({ record, score }) => [record, score])).toEqual([
      [1, 4 * 1.2],
      [0, 4 * 1.05],
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
    expect(first).toMatchObject({ record: 2, score: 6 * 1.05 });
  });
  test('is left out when its words speak against it', () => {
    expect(order([concept('budget')]).map(({ record }) => record)).toEqual([2]);
  });
  test('counts each word of the question by how much it tells', () => {
    const both = order([concept('netwerk'), concept('budget')]);
    const [common, rare] = [tellingOf(concept('netwerk'), words), tellingOf(concept('budget'), words)];
    expect(both.map(({ record }) => record)).toEqual([2, 0, 1]);
    expect(both[0]?.score).toBeCloseTo((4 * 1.05 * rare) / (common + rare), 10);
  });
  test('keeps the order of the records when they are as good', () => {
    expect(order([concept('raad')]).map(({ record }) => record)).toEqual([2, 3]);
  });
});

test('a word tells by how rare it is, and what may stand for it only where nothing else does', () => {
  const tell = (one: Concept): number => tellingOf(one, words);
  expect(tell(concept('budget'))).toBeGreaterThan(tell(concept('netwerk')));
  expect(tell(small('wie'))).toBe(tellingOfWord(4, words.pagesWith.get('wie') ?? 0, true));
  expect(tell(concept('x', ['budget'], ['netwerk', 'naam']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'deel']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'vorm']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('x', ['netwerk', 'naam']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('x', ['van', 'naam']))).toBe(0);
});

test('an answer is less sure for each word that the site does not know', () => {
  const best = (score: number): Ranked[] => [{ record: 0, score, reasons: [] }];
  const question = asked(concept('budget'));
  expect(certaintyOf(question, best(3), words)).toBe(3);
  const full = tellingOfWord(4, 0, false);
  const known = tellingOf(concept('budget'), words);
  expect(certaintyOf({ ...question, unknown: ['kat'] }, best(3), words)).toBeCloseTo(3 * (known / (known + full)) ** 2, 10);
  expect(certaintyOf(asked(), best(3), words)).toBe(0);
  expect(certaintyOf(question, [], words)).toBe(0);
  expect([isOutside(question, best(2.1), words), isOutside(question, best(2.3), words), isOutside(question, [], words)]).toEqual([
    true,
    false,
    false,
  ]);
});
