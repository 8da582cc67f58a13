import { describe, expect, test } from 'vitest';
import { wellSpelled } from '../../src/output/spelling-files.ts';
import { featuresFor } from '../../src/search/features.ts';
import { learn, type Example } from '../../src/search/learn.ts';
import { startingWeights } from '../../src/search/starting-weights.ts';

const features = featuresFor(
  (word) => ['zorg', 'netwerk'].includes(word),
  3,
  (key) => (key === 'netwerk' ? 3 : 1),
);
const example = (record: number, sentence: string): Example => ({ record, shares: features.sharesOf(sentence), weight: 1 });
const examples = [
  example(0, 'wie betaalt het netwerk'),
  example(0, 'geld voor het netwerk'),
  example(1, 'ruzie in het netwerk'),
  example(1, 'ruzie over geld'),
  example(2, 'het netwerk vergadert'),
];
const all = { most: 100, telling: () => 1 };
const taught = learn(new Map(), examples, 3, all);
const weight = (key: string, record: number): number => taught.get(key)?.get(record) ?? 0;

describe('what is learned', () => {
  test('a word that only one record is asked with speaks for it', () => {
    expect(weight('ruzi', 1)).toBeGreaterThan(0.3);
    expect(taught.get('ruzi')?.size).toBe(1);
  });
  test('a word that is asked with all of them speaks for none above the others', () => {
    expect(weight('netwerk', 1)).toBeLessThan(weight('ruzi', 1));
  });
  test('is the same in every run', () => {
    expect(learn(new Map(), examples, 3, all)).toEqual(taught);
  });
  test('keeps as many weights as are asked for, those that tell most', () => {
    const few = learn(new Map(), examples, 3, { ...all, most: 4 });
    expect([...few.values()].reduce((sum, column) => sum + column.size, 0)).toBe(4);
    expect(few.get('ruzi')?.has(1)).toBe(true);
  });
  test('begins with what each word says before', () => {
    const start = new Map([['thema', new Map([[2, 5]])]]);
    expect(learn(start, [], 3, all)).toEqual(start);
    expect(start.get('thema')?.get(2)).toBe(5);
  });
});

test('a text is read as its words and the parts of its compounds, a sentence by how much each tells', () => {
  expect(features.of('Het zorgnetwerk')).toEqual([
    { key: 'het', isSmall: true, isPart: false },
    { key: 'zorgnetwerk', isSmall: false, isPart: false },
    { key: 'zorg', isSmall: false, isPart: true },
    { key: 'netwerk', isSmall: false, isPart: true },
  ]);
  const shares = features.sharesOf('zorg zorg netwerk');
  expect(shares.map(({ key }) => key)).toEqual(['zorg', 'netwerk']);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  expect(shares[0]?.share).toBeGreaterThan(shares[1]?.share ?? 1);
});

test('before anything is learned, a title says more than a gist, and that more than a text', () => {
  const fields = { title: '', names: [], terms: [], gist: '', asked: [], content: '' };
  const weights = startingWeights(
    [
      { ...fields, title: 'geld', content: 'geld en meer' },
      { ...fields, gist: 'geld', content: 'iets anders dus' },
      { ...fields, content: 'geld in de tekst' },
    ],
    features,
  );
  const [title = 0, gist = 0, text = 0] = [0, 1, 2].map((record) => weights.get('geld')?.get(record));
  expect(title).toBeGreaterThan(gist);
  expect(gist).toBeGreaterThan(text);
  expect(gist).toBeCloseTo((6 * 3.6) / (3.6 + 4), 10);
  expect(startingWeights([], features).size).toBe(0);
});

test('each way of asking counts less where there are many', () => {
  const fields = { title: '', names: [], terms: [], gist: '', content: '' };
  const weights = startingWeights(
    [
      { ...fields, asked: ['geld'] },
      { ...fields, asked: ['geld', 'iets', 'anders'] },
    ],
    features,
  );
  const [one, three] = [2.5 / (0.2 + (0.8 * 1) / 2), 2.5 / (0.2 + (0.8 * 3) / 2)];
  expect(weights.get('geld')?.get(0)).toBeCloseTo((6 * one) / (one + 4), 10);
  expect(weights.get('geld')?.get(1)).toBeCloseTo((6 * three) / (three + 4), 10);
});

test('what is spelled well and looks like a word of the site is kept by how it begins, and nothing else', () => {
  const known = new Set(['vertrouwden', 'tegels', 'regels', 'huis', 're', 'vertrouwen']);
  const files = wellSpelled(['vertrouwen', 'regels'], { version: 'klein', words: () => known });
  expect([...files]).toEqual([
    ['ve', ['rtrouwden']],
    ['te', ['gels']],
  ]);
});
