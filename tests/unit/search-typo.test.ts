import { expect, test } from 'vitest';
import { nearestWords } from '../../src/search/nearest-words.ts';
import { mistakesBetween, nearestWord } from '../../src/search/typo.ts';
import { siteWords } from './site-words.ts';

test.each([
  ['zorg', 'zorg', 2, 0],
  ['zorg', 'zorgt', 2, 1],
  ['zorgt', 'zorg', 2, 1],
  ['zorg', 'zarg', 2, 1],
  ['zorg', 'zrog', 2, 1],
  ['ab', 'ba', 2, 1],
  ['abc', 'cba', 2, 2],
  ['zorg', 'zo', 1, 2],
  ['zo', 'zorg', 1, 2],
  ['abcdef', 'uvwxyz', 2, 3],
  ['', 'ab', 2, 2],
  ['', '', 2, 0],
  ['xabc', 'abc', 1, 1],
  ['netwrek', 'netwerk', 1, 1],
])('%j and %j are, counted to %d, %d mistakes apart'.replace('%d, %d', '%i, %i'), (typed, word, most, mistakes) => {
  expect(mistakesBetween(typed, word, most)).toBe(mistakes);
});

const words = siteWords({
  vertrouwen: 20,
  antwoord: 9,
  reizen: 4,
  rijzen: 1,
  gouden: 3,
  kouden: 3,
  regels: 40,
  tegels: 2,
  toezicht: 9,
  chaos: 3,
  cijfers: 3,
  quote: 2,
  fase: 5,
  zeker: 4,
  netwerken: 40,
  altijd: 60,
  bestuurder: 12,
  raad: 5,
});

test.each([
  ['vertruowen', 'vertrouwen'],
  ['antwoort', 'antwoord'],
  ['rezien', 'reizen'],
  ['reisen', 'reizen'],
  ['goudn', 'gouden'],
  ['jouden', undefined],
  ['xertrouwen', 'vertrouwen'],
  ['tehels', 'tegels'],
  ['begels', undefined],
  ['toesigt', 'toezicht'],
  ['toezigt', 'toezicht'],
  ['gaos', undefined],
  ['chaas', 'chaos'],
  ['sijfers', 'cijfers'],
  ['kwote', undefined],
  ['phase', undefined],
  ['seker', 'zeker'],
  ['netwreken', 'netwerken'],
  ['netwerkem', 'netwerken'],
  ['altyd', undefined],
  ['rad', undefined],
  ['raat', 'raad'],
  ['rxxd', undefined],
  ['bestuudrers', 'bestuurder'],
  ['bxstxxrder', undefined],
  ['onderwijs', undefined],
])('someone who types %s means %s', (typed, meant) => {
  expect(nearestWord(typed, words)).toBe(meant);
});

test('of what looks like a question, the nearest words come first, each once and six at most', () => {
  expect(nearestWords('vertrwn', words)).toEqual(['vertrouwen']);
  expect(nearestWords('regel', words)).toEqual(['regels', 'tegels', 'reizen', 'zeker']);
  expect(nearestWords('xx', words)).toEqual([]);
  // A small word says nothing of what is here.
  expect(nearestWords('voorr', { words: ['voor', 'voorraad'] })).toEqual(['voorraad']);
  expect(nearestWords('egels regels tegels', words).length).toBeLessThanOrEqual(6);
  expect(new Set(nearestWords('egels regels tegels', words)).size).toBe(nearestWords('egels regels tegels', words).length);
});
