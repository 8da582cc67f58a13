import { expect, test } from 'vitest';
import { lookAlikes, withAlike } from '../../src/search/look-alikes.ts';
import { concept, small } from './asked.ts';
import { siteWords } from './site-words.ts';

const words = siteWords({ netwerk: 1, patient: 1, vergadering: 1, vergadertijd: 1, voor: 1, zorg: 1 }, {});
const alike = (term: string): string[] => lookAlikes(term, words).map(({ written }) => written);

test('a word is like those that share most of its pieces, the most alike first', () => {
  expect(alike('vergaderingen')).toEqual(['vergadertijd']);
  expect(alike('vergaderzaal')).toEqual(['vergadering', 'vergadertijd']);
  // Seven of its twelve pieces, and of the eleven of the other.
  expect(lookAlikes('vergaderzaal', words)[0]?.alike).toBeCloseTo(7 / Math.sqrt(12 * 11), 10);
});
test('the word itself, its forms, small words and what shares little are left out', () => {
  expect(alike('netwerk')).toEqual([]);
  expect(alike('voorr')).toEqual([]);
  expect(alike('xqz')).toEqual([]);
  expect(alike('')).toEqual([]);
});
test('a word of the subject brings what looks like it, but for what stands for it already and for a word of many pages', () => {
  const zaal = concept('vergaderzaal', ['vergadering', 'deel']);
  expect(withAlike(zaal, words).alike).toMatchObject([{ written: 'vergadertijd', rule: 'lijkt' }]);
  expect(withAlike(zaal, words).alike[0]?.worth).toBeCloseTo(0.3 * (7 / 12), 10);
  expect(withAlike(small('vergaderzaal'), words).alike).toEqual([]);
  const busy = siteWords({ vergadering: 50, vergadertijd: 1 });
  expect(withAlike(concept('vergadering'), busy).alike).toEqual([]);
});
