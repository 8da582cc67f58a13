import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/graph/knowledge.ts';
import { termsOf } from '../../src/graph/terms.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { connection, entryOf, graphOf } from './made.ts';

describe('terms in a text', () => {
  const graph = () =>
    graphOf([
      entryOf('begrippen/a', { titel: 'Toezicht', vormen: ['toezichten'] }),
      entryOf('begrippen/b', { titel: 'Stapelen van toezicht' }),
      entryOf('begrippen/c', { titel: 'Integraal akkoord', afkorting: 'IZA', synoniemen: ['zorg (akkoord)'] }),
      entryOf('begrippen/d', { titel: 'Zoiets', synoniemen: ['toezicht'] }),
    ]);
  const find = (text: string, isWanted: (slug: string) => boolean = () => true) => {
    const found = termsOf(graph()).find(text, ({ slug }) => isWanted(slug));
    return found && [found.before, found.words, found.after, found.begrip.slug];
  };

  test.each([
    ['Wij houden toezicht op hen.', ['Wij houden ', 'toezicht', ' op hen.', 'a']],
    ['Toezicht is werk.', ['', 'Toezicht', ' is werk.', 'a']],
    ['Veel toezichten hier.', ['Veel ', 'toezichten', ' hier.', 'a']],
    ['Het stapelen van toezicht helpt niet.', ['Het ', 'stapelen van toezicht', ' helpt niet.', 'b']],
    ['Het IZA telt.', ['Het ', 'IZA', ' telt.', 'c']],
    ['Het zorg (akkoord) telt.', ['Het ', 'zorg (akkoord)', ' telt.', 'c']],
    ['Het iza telt niet.', undefined],
    ['Het toezichthouden telt niet.', undefined],
    ['Het netwerk-toezicht en toezicht-plan niet.', undefined],
    ['Geen woord ervan.', undefined],
  ])('%j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('the first that is wanted counts, and a name that two have is of the first', () => {
    expect(find('Toezicht en IZA.', (slug) => slug === 'c')).toEqual(['Toezicht en ', 'IZA', '.', 'c']);
    expect(find('Toezicht en IZA.', (slug) => slug === 'd')).toBeUndefined();
  });

  test.each([
    ['Over zorg en welzijn breed.', 'zorg en welzijn breed'],
    ['Over zorg en welzijn.', 'zorg en welzijn'],
    ['Over zorg en wonen.', 'zorg en wonen'],
    ['Over Zorg en wonen.', 'Zorg en wonen'],
    ['Over zorg.', 'zorg'],
    ['Over (akkoord) zo.', '(akkoord)'],
    ['Over zo(akkoord) niet.', undefined],
    ['Over zorg en welzijnswerk.', 'zorg'],
    ['’s avonds', '’s avonds'],
    ['zo’s avonds', undefined],
    ['En het ABC', 'ABC'],
    ['En het aBC', 'aBC'],
  ])('%j has the longest that stands there as whole words: %s', (text, words) => {
    const forms = ['zorg', 'zorg en welzijn', 'zorg en welzijn breed', 'zorg en wonen', '(akkoord)', '’s avonds', 'aBC', 'ABC'];
    const own = graphOf([entryOf('begrippen/x', { titel: 'Iets', afkorting: '', synoniemen: forms })]);
    expect(termsOf(own).find(text, () => true)?.words).toBe(words);
  });

  test('what stands within one that is not wanted is not read again', () => {
    expect(find('Het stapelen van toezicht en van toezicht.', (slug) => slug === 'a')).toEqual([
      'Het stapelen van toezicht en van ',
      'toezicht',
      '.',
      'a',
    ]);
  });

  test('are none in a handreiking without terms', () => {
    expect(termsOf(graphOf([])).find('Toezicht', () => true)).toBeUndefined();
  });

  test('are worked out once for a graph', () => {
    const own = graph();
    expect(termsOf(own)).toBe(termsOf(own));
  });
});

test('the graph as open data leaves out the pages about the site, and says each relation once', () => {
  const graph = graphOf(
    [
      entryOf('casussen/a', { titel: 'A', kort: 'Kort.', bronnen: [{ bron: 'boek', vindplaats: 'blz. 1' }] }),
      entryOf('literatuur/b-2020', { titel: 'B', kort: 'Kort B.' }),
      entryOf('paginas/over'),
    ],
    [
      connection('casussen/a tekst literatuur/b-2020', 'De zin.'),
      'casussen/a literatuur literatuur/b-2020',
      'paginas/over tekst casussen/a',
    ],
    { site: { ...placeholderSite, naam: 'Naam', uitgave: 'Eerste' } },
  );
  expect(knowledge(graph)).toEqual({
    $schema: './kennis.schema.json',
    version: '1.0',
    name: 'Naam',
    edition: 'Eerste',
    entries: [
      {
        id: 'casussen/a',
        kind: 'casussen',
        title: 'A',
        gist: 'Kort.',
        url: './casussen/a/',
        sources: [{ source: 'bronnen/boek', place: 'blz. 1' }],
        statements: [{ text: 'Kort.', origin: 'source' }],
      },
      {
        id: 'literatuur/b-2020',
        kind: 'literatuur',
        title: 'B',
        gist: 'Kort B.',
        url: './literatuur/#b-2020',
        sources: [],
        statements: [{ text: 'Kort B.', origin: 'source' }],
      },
    ],
    relations: [
      { from: 'casussen/a', to: 'literatuur/b-2020', kind: 'tekst', sentence: 'De zin.' },
      { from: 'casussen/a', to: 'literatuur/b-2020', kind: 'literatuur' },
    ],
  });
  const part = knowledge(graph, 'casussen');
  expect(part.entries.map(({ id, url }) => [id, url])).toEqual([['casussen/a', '../casussen/a/']]);
  expect(part.relations).toHaveLength(2);
  expect(part.$schema).toBe('../kennis.schema.json');
  expect(knowledge(graph, 'literatuur').relations).toEqual([]);
});
