import { expect, test } from 'vitest';
import { nearRecords } from '../../src/output/near-records.ts';
import type { SearchRecord } from '../../src/output/search-records.ts';
import { alikeParts, mostNear, readNear, withNear, writeNear, type Near } from '../../src/search/near.ts';
import type { Ranked } from '../../src/search/rank.ts';

const ranked = (...scores: number[]): Ranked[] => scores.map((score, record) => ({ record, score, reasons: [] }));
const record = (title: string, ...asked: string[]): SearchRecord => ({
  id: title,
  collection: 'begrippen',
  url: '/',
  title,
  gist: '',
  asked,
  names: [],
  terms: [],
  perspectieven: [],
  fragment: '',
  content: '',
});

test('a record has half of what the records near it have, by how much they are alike', () => {
  const near: Near[][] = [
    [],
    [
      { record: 0, alike: 3 },
      { record: 2, alike: 1 },
    ],
    [],
  ];
  expect(withNear(ranked(4, 3, 2), near).map((row) => [row.record, row.score, row.byNear])).toEqual([
    [1, 4.75, 1.75],
    [0, 4, 0],
    [2, 2, 0],
  ]);
});

test('what is near and has nothing of the question gives nothing, and where nothing is near all stays as it was', () => {
  expect(withNear(ranked(4), [[{ record: 7, alike: 9 }]]).map(({ score }) => score)).toEqual([4]);
  expect(withNear(ranked(2, 2), []).map((row) => [row.record, row.score])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('records are near when they are asked for in the same rare words', () => {
  const records = [record('Budget', 'geld verdelen'), record('Sleutel', 'geld verdelen'), record('Toezicht', 'raad kijkt')];
  const [budget = [], sleutel = [], toezicht = []] = nearRecords(records);
  expect(budget.map((near) => near.record)).toEqual([1]);
  expect(sleutel.map((near) => near.record)).toEqual([0]);
  expect(toezicht).toEqual([]);
  expect(budget[0]?.alike).toBeGreaterThan(0);
  expect(budget[0]?.alike).toBeLessThan(alikeParts);
});

test('no more records are near than have room, the first of those that are as much alike', () => {
  const alike = Array.from({ length: 8 }, (_, number) => record(`eigen${number}`, 'geld verdelen'));
  const others = Array.from({ length: 8 }, (_, number) => record(`los${number}`));
  const near = nearRecords([...alike, ...others]);
  expect(near[7]?.map((one) => one.record)).toEqual([0, 1, 2, 3, 4]);
  expect(near[0]?.length).toBe(mostNear);
});

test('the records near each record are read as they were written', () => {
  const near: Near[][] = [
    [
      { record: 1, alike: 1 },
      { record: 529, alike: 32 },
    ],
    [],
    [{ record: 0, alike: 7 }],
  ];
  expect(readNear(writeNear(near), 3)).toEqual(near);
});
