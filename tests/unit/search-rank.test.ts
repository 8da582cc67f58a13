import { describe, expect, test } from 'vitest';
import { nearestWords } from '../../src/search/nearest-words.ts';
import { finder, records } from './small-search.ts';

const idsFor = async (question: string) => (await finder.find(question)).ranked.map(({ record: number }) => records[number]?.id);

describe('the first answer', () => {
  test.each([
    ['vertrouwen', 'a', 'a kernvraag stands above a model that fits as well'],
    ['hoe breek je het ijs', 'a', 'the way people ask'],
    ['IZA', 'c', 'an abbreviation'],
    ['integraal zorg akkoord', 'c', 'a compound written apart'],
    ['geboorte', 'd', 'a part of a compound'],
    ['quick scan', 'e', 'a name written apart'],
    ['quick-scan', 'e', 'a name written with a hyphen'],
    ['spel regels', 'f', 'a compound written apart in two words'],
    ['spelregel', 'f', 'an inflection'],
    ['wie betaalt dit', 'g', 'an inflection of a search word'],
    ['zorgmoeders', 'd', 'a compound that the site does not know, by its parts'],
    ['waarom schuurt het', 'f', 'a small word and one of a way of asking'],
    ['toezichtstapeling', 'i', 'a compound that the site writes apart'],
    ['moeders', 'd', 'a word of the text alone'],
    ['vertruowen', 'a', 'a slip'],
    ['noort', 'k', 'a slip that sounds the same, before a word that is as near'],
    ['spelregelles', 'f', 'a slip in another form of the word'],
    ['hoe verdelen we het bugdet eerlijk', 'g', 'a slip in the middle'],
  ])('to %j is %s: %s', async (question, id) => {
    expect((await idsFor(question))[0]).toBe(id);
  });
});

test.each([
  ['vertruowen opbouwen', 'vertrouwen opbouwen'],
  ['Hoe krijg ik vertruowen?', 'Hoe krijg ik vertrouwen?'],
  ['vertrouwwen', 'vertrouwen'],
  ['toezigt', 'toezicht'],
  ['vertrouwen', undefined],
  ['spelregel', undefined],
  ['spel regels', undefined],
])('%j was meant as %j', async (question, meant) => {
  expect((await finder.find(question)).asked.corrected).toBe(meant);
});

test.each([[''], ['???'], ['xqzvw'], ['hoe xqzvw wij'], ['<b>'], ['\u0000\ud800']])(
  '%j finds nothing and harms nothing',
  async (question) => {
    expect(await idsFor(question)).toEqual([]);
  },
);

test('an abbreviation also finds what it is short for, after the entry itself', async () => {
  expect((await idsFor('iza')).slice(0, 2)).toEqual(['c', 'j']);
});

test('a page that is called what was asked stands above a kernvraag about it', async () => {
  expect((await idsFor('quickscan'))[0]).toBe('e');
});

test('what was found says why, and how much it adds', async () => {
  const [first] = (await finder.find('vertruowen')).ranked;
  expect(first?.reasons).toMatchObject([{ term: 'vertruowen', written: 'vertrouwen', rule: 'tikfout' }]);
  expect(first?.reasons[0]?.adds).toBeGreaterThan(0);
});

test('words that look like the question are offered when nothing fits', async () => {
  expect(nearestWords('vertrwn', await finder.words())[0]).toBe('vertrouwen');
});
