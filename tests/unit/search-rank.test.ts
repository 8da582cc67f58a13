import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/output/search-records.ts';
import { searchFiles } from '../../src/output/search-words.ts';
import { finderFor } from '../../src/search/find.ts';
import { nearestWords } from '../../src/search/nearest-words.ts';
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
  content: title,
  ...over,
});

const records = [
  record('a', 'Kernvraag', 'Hoe ontwikkelen we vertrouwen?', { asked: ['het ijs breken met nieuwe partners'] }),
  record('b', 'Model', 'Werken aan vertrouwen', { gist: 'Vier manieren om een band te krijgen.' }),
  record('c', 'Begrip', 'Integraal Zorgakkoord', { names: ['IZA', 'akkoord'] }),
  record('d', 'Casus', 'Geboortezorgnetwerk in een streek', { content: 'Zorg voor moeders. Een netwerk van geboorte en zorg.' }),
  record('e', 'Instrument', 'Quickscan', { content: 'Een quickscan doe je in een uur.' }),
  record('f', 'Kernvraag', 'Welke spelregels spreken we af?', { asked: ['wie doet wat als het schuurt'] }),
  record('g', 'Kernvraag', 'Hoe verdelen we het budget?', { names: ['financiering'] }),
  record('h', 'Literatuur', 'Vertrouwen in cijfers'),
  record('i', 'Advies', 'Stapelen van toezicht', { asked: ['iedereen controleert ons dubbel'] }),
];
const files = new Map(searchFiles(records).map(({ name, text }) => [name, text]));

type Sought = (typeof records)[number];

/** The full text, for the test: a word that stands exactly so in what `textOf` gives. */
const found = (term: string, textOf: (record: Sought) => string) =>
  Promise.resolve(
    records
      .filter((record) => textOf(record).toLowerCase().split(/\W+/).includes(term))
      .map(({ fragment }) => ({ id: fragment, score: 2 })),
  );
const fullText = (term: string) => found(term, ({ content }) => content);
const anywhere = (term: string) => found(term, ({ content, title, asked }) => [content, title, ...asked].join(' '));
const finder = finderFor({
  read: (name) => Promise.resolve(files.get(name) ?? ''),
  fullText,
  wording: (words) => Promise.all(words.map(anywhere)),
});
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
    ['wie betaalt dit', 'g', 'a related word'],
    ['toezichtstapeling', 'i', 'a compound that the site writes apart'],
    ['moeders', 'd', 'a word of the text alone'],
    ['vertruowen', 'a', 'a slip'],
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

test.each([[''], ['???'], ['xqzvw'], ['<b>'], ['\u0000\ud800']])('%j finds nothing and harms nothing', async (question) => {
  expect(await idsFor(question)).toEqual([]);
});

test('what was found says why', async () => {
  const [first] = (await finder.find('vertruowen')).ranked;
  expect(first?.reasons).toContainEqual({ term: 'vertruowen', rule: 'tikfout', field: 'title' });
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
