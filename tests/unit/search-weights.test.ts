import { describe, expect, test } from 'vitest';
import { wellSpelled } from '../../src/output/spelling-files.ts';
import { featuresFor } from '../../src/search/features.ts';
import { keyOf } from '../../src/search/key.ts';
import { levelsFor, nearestLevel } from '../../src/search/levels.ts';
import { strongest, weightsOf } from '../../src/search/weights.ts';

const featuresOf = featuresFor((word) => ['zorg', 'netwerk'].includes(word));
const fields = { title: '', names: [], terms: [], gist: '', asked: [], content: '' };

test('a word of the sentence is not taken for one of the subject that is shortened to the same letters', () => {
  const pairs = ['met meten', 'weg wegen', 'kan kansen', 'weet wetten', 'zich zicht'].map((pair) => pair.split(' '));
  for (const [small = '', word = ''] of pairs) expect(keyOf(word), word).not.toBe(keyOf(small));
  expect(keyOf('meting')).toBe(keyOf('meten'));
});

test('a text is read as its words and the parts of its compounds', () => {
  expect(featuresOf('Het zorgnetwerk')).toEqual([
    { key: keyOf('het'), isPart: false },
    { key: 'zorgnetwerk', isPart: false },
    { key: 'zorg', isPart: true },
    { key: 'netwerk', isPart: true },
  ]);
});

describe('what a word says', () => {
  test('is more in a title than in a gist, and in that than in a text', () => {
    const weights = weightsOf(
      [
        { ...fields, title: 'geld', content: 'geld en meer' },
        { ...fields, gist: 'geld', content: 'iets anders dus' },
        { ...fields, content: 'geld in de tekst' },
      ],
      featuresOf,
    );
    const [title = 0, gist = 0, text = 0] = [0, 1, 2].map((record) => weights.get('geld')?.get(record));
    expect(title).toBeGreaterThan(gist);
    expect(gist).toBeGreaterThan(text);
    expect(gist).toBeCloseTo((6 * 3.6) / (3.6 + 3), 10);
    expect(weightsOf([], featuresOf).size).toBe(0);
  });
  test('is less in one of many ways of asking', () => {
    const weights = weightsOf(
      [
        { ...fields, asked: ['geld'] },
        { ...fields, asked: ['geld', 'iets', 'anders'] },
      ],
      featuresOf,
    );
    const [one, three] = [2.5 / (0.5 + (0.5 * 1) / 2), 2.5 / (0.5 + (0.5 * 3) / 2)];
    expect(weights.get('geld')?.get(0)).toBeCloseTo((6 * one) / (one + 3), 10);
    expect(weights.get('geld')?.get(1)).toBeCloseTo((6 * three) / (three + 3), 10);
  });
});

test('as many weights are kept as may be, those that are large and of words that tell much', () => {
  const weights = new Map([
    ['geld', new Map([[0, 3], [1, 2]])], // prettier-ignore
    ['netwerk', new Map([[0, 5], [2, 1]])], // prettier-ignore
  ]);
  const telling = (key: string): number => (key === 'geld' ? 2 : 1);
  const [geld, netwerk] = [['geld', new Map([[0, 3]])] as const, ['netwerk', new Map([[0, 5]])] as const];
  expect(strongest(weights, 2, telling)).toEqual({ weights: new Map([geld, netwerk]), leastKept: 4 });
  expect(strongest(weights, 1, telling)).toEqual({ weights: new Map([geld]), leastKept: 5 });
  expect(strongest(weights, 100, telling)).toEqual({ weights, leastKept: 0 });
});

describe('the levels of weights', () => {
  const weighed = (...weights: number[]) => weights.map((weight) => ({ weight, counts: 1 }));
  test('lie in the middle of what they stand for', () => {
    expect(levelsFor(weighed(1, 1.2, 5, 5.2, 5.4), 2)).toEqual([1.1, 5.2]);
    expect(levelsFor(weighed(2, 2, 2), 8)).toEqual([2]);
  });
  test('lie nearer to what counts more', () => {
    expect(levelsFor([{ weight: 1, counts: 3 }, { weight: 2, counts: 1 }], 1)).toEqual([1.25]); // prettier-ignore
  });
  test('are each nearest to their own weights', () => {
    expect([0, 1.9, 2.1, 4, 90].map((weight) => nearestLevel(weight, [1, 3, 5]))).toEqual([0, 0, 1, 1, 2]);
  });
});

test('what is spelled well and looks like a word of the site is kept by how it begins, and nothing else', () => {
  const known = new Set(['vertrouwden', 'tegels', 'regels', 'huis', 're', 'vertrouwen']);
  const files = wellSpelled(['vertrouwen', 'regels'], { version: 'klein', words: () => known });
  expect([...files]).toEqual([
    ['ve', ['rtrouwden']],
    ['te', ['gels']],
  ]);
});
