import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/search/concepts.ts';
import { recordsTitled, wordsToLookUp } from '../../src/search/exact-titles.ts';
import { lookAgain } from '../../src/search/first-answers.ts';
import { rank, tellingOf, type Ranked } from '../../src/search/rank.ts';
import { stem } from '../../src/search/stem.ts';
import { asked, concept, small } from './asked.ts';
import { siteWords } from './site-words.ts';

const words = siteWords(
  { budget: 1, netwerk: 8, raad: 2, toezicht: 2, wie: 9 },
  {
    kinds: [
      { collection: 'vragen', naam: 'Vraag', lift: 1.05, turn: 0 },
      { collection: 'boeken', naam: 'Boek', lift: 0.75, turn: 3 },
    ],
    kindOf: '0101',
    fragments: 'aaaaaaabbbbbbbcccccccddddddd',
    titleLengths: '1221',
  },
);
const numberOf = (word: string): number => words.numberOf.get(stem(word)) ?? -1;
const title = (record: number) => ({ record, isTitle: true });
const otherName = (record: number) => ({ record, isTitle: false });

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
  test('is sought by the words of the subject that the site has', () => {
    expect(wordsToLookUp([small('wie'), concept('rvt', ['raad van toezicht'], ['xqz'])], words)).toEqual([
      numberOf('raad'),
      numberOf('toezicht'),
    ]);
  });
});

const found = new Map([
  [
    'netwerk',
    [
      { id: 'aaaaaaa', score: 4 },
      { id: 'bbbbbbb', score: 4 },
      { id: 'zzzzzzz', score: 9 },
    ],
  ],
  ['budget', [{ id: 'ccccccc', score: 4 }]],
  [
    'geld',
    [
      { id: 'ccccccc', score: 9 },
      { id: 'ddddddd', score: 9 },
    ],
  ],
]);
const order = (concepts: Concept[], titled: number[] = []): Ranked[] => {
  const telling = concepts.map((one) => tellingOf(one, words, found));
  return rank(asked(...concepts), telling, words, found, new Set(titled));
};

describe('what was found', () => {
  test('stands by its score, lifted by its kind', () => {
    const [first, second, ...rest] = order([concept('netwerk')]);
    expect([first?.record, second?.record, rest]).toEqual([0, 1, []]);
    expect((first?.score ?? 0) / (second?.score ?? 1)).toBeCloseTo(1.05 / 0.75, 10);
  });
  test('stands above when its title is the question', () => {
    const [first, second] = order([concept('netwerk')], [1]);
    expect([first?.record, second?.record]).toEqual([1, 0]);
    expect((first?.score ?? 0) / (second?.score ?? 1)).toBeCloseTo(1.2 / 1.05, 10);
  });
  test('has of each word the best that stands for it, with why', () => {
    const [first] = order([concept('geld', ['geld', 'naam', 0.6], ['budget', 'woord', 1])]);
    expect(first?.record).toBe(2);
    expect(first?.reasons).toHaveLength(1);
    expect(first?.reasons[0]).toMatchObject({ term: 'geld', written: 'budget', rule: 'woord' });
  });
  test('counts all words of the question together', () => {
    const alone = order([concept('netwerk')]).find(({ record }) => record === 0);
    const both = order([concept('netwerk'), concept('budget')]);
    expect(both.map(({ record }) => record).sort()).toEqual([0, 1, 2]);
    expect(both.find(({ record }) => record === 0)?.score).toBeLessThan(alone?.score ?? 0);
  });
});

test('a word tells by how rare it is, a small word a little less, and what may stand for it only where nothing else does', () => {
  const tell = (one: Concept): number => tellingOf(one, words, found);
  expect(tell(concept('budget'))).toBeGreaterThan(tell(concept('netwerk')));
  expect(tell({ ...concept('netwerk'), isSmall: true })).toBeCloseTo(0.65 * tell(concept('netwerk')), 10);
  expect(tell(concept('x', ['budget'], ['netwerk', 'naam']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'deel']))).toBe(tell(concept('budget')));
  expect(tell(concept('x', ['budget'], ['netwerk', 'vorm']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('x', ['netwerk', 'naam']))).toBe(tell(concept('netwerk')));
  expect(tell(concept('netwerk'))).toBeCloseTo(Math.log(1 + (4 - 3 + 0.5) / 3.5) ** 0.5, 10);
});

describe('the second look', () => {
  const row = (record: number, score: number): Ranked => ({ record, score, reasons: [] });
  const sentences = [['een titel', 'geld en netwerk hier'], ['geld alleen', 'netwerk alleen'], ['raad van toezicht']];
  const look = (rows: Ranked[], ...concepts: Concept[]) =>
    lookAgain(rows, asked(...concepts), [1, 3], (record) => Promise.resolve(sentences[record] ?? []));
  test('adds to a page of which one sentence says the question', async () => {
    const again = await look([row(1, 0.5), row(0, 0.5)], concept('geld'), concept('netwerken'));
    expect(again.map(({ record, atOnce }) => [record, atOnce])).toEqual([
      [0, 1],
      [1, 0.75],
    ]);
    expect(again[0]?.score).toBeCloseTo(0.63, 10);
    expect(again[1]?.score).toBeCloseTo(0.5 + 0.13 * 0.75, 10);
  });
  test('sees another name only when all its words are there', async () => {
    const [first] = await look([row(2, 1)], concept('rvt', ['raad van toezicht']));
    expect(first?.atOnce).toBe(1);
    const [other] = await look([row(2, 1)], concept('rvt', ['raad van bestuur']));
    expect(other?.atOnce).toBe(0);
  });
  test('is at three answers only, and keeps the order of equals', async () => {
    const again = await look([row(5, 1), row(4, 1), row(3, 1), row(0, 0.9)], concept('geld'));
    expect(again.map(({ record }) => record)).toEqual([3, 4, 5, 0]);
    expect(again[3]?.atOnce).toBeUndefined();
  });
  test('harms no question without words', async () => {
    expect((await look([row(0, 1)]))[0]?.score).toBe(1);
  });
});
