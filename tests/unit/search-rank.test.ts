import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/output/search-records.ts';
import { searchFiles } from '../../src/output/search-words.ts';
import { rarityOf } from '../../src/search/ask-pagefind.ts';
import { finderFor } from '../../src/search/find.ts';
import { nearestWords } from '../../src/search/nearest-words.ts';
import { wordsOf } from '../../src/search/query.ts';
import { stem } from '../../src/search/stem.ts';
import { readTitleRow, splitAddress, titleRow } from '../../src/search/title-row.ts';
import { suggest } from '../../src/search/suggest.ts';

const record = (id: string, kind: string, title: string, over: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  fragment: id.padEnd(7, '0').slice(0, 7),
  url: `/${id}/`,
  title,
  kind,
  gist: '',
  asked: [],
  names: [],
  terms: [],
  content: title,
  ...over,
});

const records = [
  record('a', 'Kernvraag', 'Hoe ontwikkelen we vertrouwen?', { asked: ['het ijs breken met nieuwe partners'] }),
  record('b', 'Model', 'Werken aan vertrouwen', { gist: 'Vier manieren om een band te krijgen.' }),
  record('c', 'Begrip', 'Integraal Zorgakkoord', { names: ['IZA'], terms: ['akkoord'] }),
  record('d', 'Casus', 'Geboortezorgnetwerk in een streek', { content: 'Zorg voor moeders. Een netwerk van geboorte en zorg.' }),
  record('e', 'Instrument', 'Quickscan', { content: 'Een quickscan doe je in een uur.' }),
  record('f', 'Kernvraag', 'Welke spelregels spreken we af?', { asked: ['wie doet wat als het schuurt'] }),
  record('g', 'Kernvraag', 'Hoe verdelen we het budget?', { terms: ['financiering', 'betalen'] }),
  record('h', 'Literatuur', 'Vertrouwen in cijfers'),
  record('j', 'Casus', 'Een akkoord in de praktijk', { content: 'Zij tekenden het integraal zorgakkoord.' }),
  record('k', 'Casus', 'Samen beter in Noord', { content: 'In Noord zegt niemand ooit nooit.' }),
  record('i', 'Advies', 'Stapelen van toezicht', { asked: ['iedereen controleert ons dubbel'] }),
];
const files = new Map(searchFiles(records).map(({ name, text }) => [name, text]));

/** The full text, for the test: the records that have every word, by where it stands, as Pagefind scores them. */
const ask = (written: string) => {
  const keys = wordsOf(written).map(stem);
  const has = (text: string): boolean => {
    const own = new Set(wordsOf(text).map(stem));
    return keys.every((key) => own.has(key));
  };
  const weights = records.map(({ title, names, terms, asked, gist, content }) =>
    [
      has(title) ? 16 : 0,
      has([...names, ...terms].join(' ')) ? 6 : 0,
      has(gist) ? 3 : 0,
      has(asked.join(' ')) ? 3 : 0,
      has(content) ? 1 : 0,
    ].reduce((sum, weight) => sum + weight, 0),
  );
  const found = records.flatMap(({ fragment }, index) => (weights[index] ? [{ id: fragment, weight: weights[index] }] : []));
  return Promise.resolve(found.map(({ id, weight }) => ({ id, score: weight * rarityOf(records.length, found.length) })));
};
const finder = finderFor({ read: (name) => Promise.resolve(files.get(name) ?? ''), ask });
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
  ['vertrouwen', undefined],
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

test('what was found says why, and how much it adds', async () => {
  const [first] = (await finder.find('vertruowen')).ranked;
  expect(first?.reasons).toMatchObject([{ term: 'vertruowen', written: 'vertrouwen', rule: 'tikfout' }]);
  expect(first?.reasons[0]?.adds).toBeGreaterThan(0);
});

test('a small word that stands on nearly every page is not asked for, unless the question has no other', async () => {
  const asked: string[] = [];
  const everywhere = records.map((one) => ({ ...one, content: `${one.content} en` }));
  const texts = new Map(searchFiles(everywhere).map(({ name, text }) => [name, text]));
  const watched = finderFor({
    read: (name) => Promise.resolve(texts.get(name) ?? ''),
    ask: (written) => {
      asked.push(written);
      return ask(written);
    },
  });
  await watched.find('vertrouwen en budget');
  expect(asked).toEqual(['vertrouwen', 'budget']);
  await watched.find('en');
  expect(asked).toContain('en');
});

test('words that look like the question are offered when nothing fits', async () => {
  expect(nearestWords('vertrwn', await finder.words())[0]).toBe('vertrouwen');
});

describe('suggestions', () => {
  test.each([
    ['v', []],
    ['ve', ['a', 'b', 'h', 'g']],
    ['vertr', ['a', 'b', 'h']],
    ['werken aan ver', ['b']],
    ['iz', ['c']],
    ['zzz', []],
  ])('for %j are %j', async (typed, ids) => {
    const found = await suggest(typed, await finder.words(), finder.postingsOf);
    const given = found.map((number) => records[number]?.id);
    expect(new Set(given)).toEqual(new Set(ids));
    if (typed === 'vertr') expect(given[0]).toBe('a');
  });
});

test.each([
  ['Het rollenwiel', '/modellen/rollenwiel/', 'Het rollenwiel\trollenwiel'],
  ['Coöperatie Één', '/begrippen/cooperatie-een/', 'Coöperatie Één'],
  ['Een boek', '/literatuur/#auteur-2020', 'Een boek\tauteur-2020'],
])('the title %j at %s is kept as %j and read back', (title, url, row) => {
  expect(titleRow(title, url)).toBe(row);
  expect(readTitleRow(row, splitAddress(url)[0])).toEqual({ title, url });
});

test('there is a row for every record', () => {
  const titles = [...files].find(([name]) => name.startsWith('titels'))?.[1].split('\n');
  expect(titles).toHaveLength(records.length);
});
