import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/search/compounds.ts';
import { askedFor } from '../../src/search/concepts.ts';
import { siteWords } from './site-words.ts';

const words = siteWords(
  {
    netwerk: 40,
    zorg: 30,
    kennis: 9,
    vertrouwen: 20,
    toezicht: 12,
    samenwerkingsstrategie: 2,
    samenwerking: 30,
    strategie: 10,
    raad: 9,
    wie: 9,
    hub: 3,
    health: 2,
    spelregels: 4,
    regels: 8,
    praatplaat: 3,
    opgaven: 3,
    delen: 6,
    rvt: 2,
    stadsdeel: 1,
  },
  { otherNames: [['rvt', 'raad van toezicht']] },
);

/** What stands for each word of a question: `term: written (rule worth)`. */
const read = (question: string): string[] =>
  askedFor(question, words).concepts.map(
    ({ term, isSmall, alternatives }) =>
      `${term}${isSmall ? '*' : ''}: ${alternatives.map(({ written, rule, worth }) => `${written} (${rule} ${worth})`).join(', ')}`,
  );

describe('a question is read as', () => {
  test.each([
    ['netwerk', ['netwerk: netwerk (woord 1)']],
    ['netwerken', ['netwerken: netwerken (woord 1), netwerk (vorm 0.95)']],
    ['gedeeld', ['gedeeld: gedeeld (woord 1), delen (vorm 0.95)']],
    ['opgave', ['opgave: opgave (woord 1), opgaven (vorm 0.95)']],
    ['wie vertrouwen', ['wie*: wie (woord 1)', 'vertrouwen: vertrouwen (woord 1)']],
    ['wie is dat', ['wie: wie (woord 1)']],
    ['wie xqzvw', []],
    ['rvt', ['rvt: rvt (woord 1), raad van toezicht (naam 0.6)']],
    ['vertruowen', ['vertruowen: vertrouwen (tikfout 0.9)']],
    ['net werk', ['net*: ', 'werk: netwerk (samen 1)']],
    ['spel regels', ['spel: spelregels (samen 1)', 'regels: regels (woord 1), spelregels (samen 1)']],
    [
      'samenwerking strategie',
      [
        'samenwerking: samenwerking (woord 1), samenwerkingsstrategie (samen 1)',
        'strategie: strategie (woord 1), samenwerkingsstrategie (samen 1)',
      ],
    ],
    ['zorgnetwerk', ['zorgnetwerk: zorg (deel 1)', 'zorgnetwerk: netwerk (deel 1)']],
    ['healthhub', ['healthhub: health (deel 1)', 'healthhub: hub (deel 1)']],
    ['praatpl', ['praatpl: praatplaat (begin 0.5)']],
    ['kenisnetwerk', ['kenisnetwerk: kenis (deel 1)', 'kenisnetwerk: netwerk (deel 1)']],
    ['xqzvw', []],
    ['', []],
  ])('%j', (question, concepts) => {
    expect(read(question)).toEqual(concepts.filter((line) => !line.endsWith(': ')));
  });
});

test('a slip is put right in the question', () => {
  expect(askedFor('Hoe krijg ik vertruowen?', words).corrected).toBe('Hoe krijg ik vertrouwen?');
  expect(askedFor('netwerken', words).corrected).toBeUndefined();
});

const known = new Set([
  'zorg',
  'netwerk',
  'organisatie',
  'zorgnetwerk',
  'netwerkorganisatie',
  'deel',
  'stad',
  'kind',
  'boek',
  'onder',
]);
test.each([
  ['zorgnetwerkorganisatie', ['zorg', 'netwerkorganisatie', 'netwerk', 'organisatie']],
  ['stadsdeel', ['stad', 'deel']],
  ['kinderboek', []],
  ['kindenboek', ['kind', 'boek']],
  ['kindeboek', ['kind', 'boek']],
  ['kindnboek', ['kind', 'boek']],
  ['onderdeel', []],
  ['deelonder', []],
  ['zorgdee', []],
  ['stadzorgnetwerk', ['stad', 'zorgnetwerk', 'zorg', 'netwerk']],
])('%s is made of %j', (word, parts) => {
  expect(partsOf(word, (part) => known.has(part))).toEqual(parts);
});

test('a part has at least as many letters as is asked', () => {
  const short = (part: string): boolean => ['hub', 'zorg'].includes(part);
  expect(partsOf('zorghub', short)).toEqual([]);
  expect(partsOf('zorghub', short, 3)).toEqual(['zorg', 'hub']);
});
