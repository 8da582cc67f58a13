import { expect, test } from 'vitest';
import { guideFiles } from '../../src/output/guide-files.ts';
import { finderFor } from '../../src/search/find.ts';
import { hostOf, record } from './small-search.ts';

const own = [
  record('l', 'begrippen', 'Waar de macht ligt'),
  record('g', 'begrippen', 'Zorgzame gemeenschap'),
  record('r', 'begrippen', 'Raad van toezicht'),
  record('s', 'begrippen', 'Stakeholders'),
  record('h', 'begrippen', 'Een stak met holders'),
];
const dutch = {
  version: 'eigen',
  words: () => new Set(['lift', 'gemeente', 'ligt', 'gemeenschap', 'raad', 'toezicht', 'macht']),
};
const kinds = [{ collection: 'begrippen', naam: 'Begrip', turn: 1 }];
const index = guideFiles(own, { kinds, perspectieven: [] }, dutch);
const finder = finderFor(hostOf(index.files), index.stamp);

test.each(['lift', 'gemeente'])('a Dutch word that the site lacks is not taken for one that it has: %s', async (word) => {
  const { asked, ranked } = await finder.find(word);
  expect(asked.corrected).toBeUndefined();
  expect(asked.slips).toEqual([]);
  expect(ranked.flatMap(({ reasons }) => reasons).filter(({ rule }) => rule === 'tikfout')).toEqual([]);
});

test.each([
  ['raadvantoezicht', 'r'],
  ['raad van toezigt', 'r'],
  ['gemeenschpa', 'g'],
  // One word with a single mistake, before two words in one.
  ['stakholders', 's'],
])('what was meant by %s is found', async (typed, id) => {
  const { ranked } = await finder.find(typed);
  expect(own[ranked[0]?.record ?? -1]?.id).toBe(id);
});
