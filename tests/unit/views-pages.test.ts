import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/schema/index.ts';
import { makeKinds, type Kind } from '../../src/schema/kind.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { anchoredRow, referenceFiles } from '../../src/views/anchored-row.ts';
import { pageOf } from '../../src/views/entry-page.ts';
import { rowOf } from '../../src/views/entry-row.ts';
import { factsOf, listOf } from '../../src/views/facts.ts';
import { inkOf, signsOf } from '../../src/views/ink.ts';
import { softHyphens } from '../../src/views/soft-hyphens.ts';
import { sourcesOf } from '../../src/views/sources.ts';
import { websiteLink } from '../../src/views/website.ts';
import { entryOf, graphOf } from './made.ts';

const csl = { type: 'book', title: 'Het boek', issued: '2020', author: [{ family: 'Groen', given: 'G.' }] } as const;
const places = () => [
  entryOf('perspectieven/zon', { titel: 'De zon', inkt: 'zon', volgorde: 1 }),
  entryOf('perspectieven/lucht', { titel: 'De lucht', inkt: 'lucht', volgorde: 2 }),
  entryOf('perspectieven/zalm', { titel: 'De zalm', inkt: 'zalm', volgorde: 3 }),
  entryOf('spanningsvelden/veld', { titel: 'Het veld' }),
];
const tussen = (one: string, other: string) => [
  `spanningsvelden/veld tussen perspectieven/${one}`,
  `spanningsvelden/veld tussen perspectieven/${other}`,
];

describe('the ink of a page', () => {
  const graph = (veld = tussen('zon', 'lucht')) =>
    graphOf(
      [...places(), entryOf('kernvragen/a'), entryOf('spanningen/b'), entryOf('themas/c')],
      [...veld, 'kernvragen/a perspectief perspectieven/zon', 'spanningen/b spanningsveld spanningsvelden/veld'],
    );
  const ink = (id: string, own = graph()) => [inkOf(own, own.get(id)), signsOf(own, own.get(id))];

  test('is that of its perspectief, or of both mixed, the lowest sheet last', () => {
    expect(ink('kernvragen/a')).toEqual(['zon', ['zon']]);
    expect(ink('spanningen/b')).toEqual(['lucht-zon', ['lucht', 'zon']]);
    expect(ink('spanningen/b', graph(tussen('zalm', 'zon')))).toEqual(['zon-zalm', ['zon', 'zalm']]);
    expect(ink('spanningen/b', graph(tussen('zalm', 'lucht')))[0]).toBe('lucht-zalm');
  });

  test('is none without a place', () => expect(ink('themas/c')).toEqual([undefined, []]));

  test('stands in a row only where it is another than that of the page', () => {
    const own = graph();
    const row = (pageInk?: string) => rowOf(own, own.get('kernvragen/a'), undefined, pageInk);
    expect(row()).toEqual({ titel: 'Titel van a', url: '/kernvragen/a/', tekst: 'Kort over a.', tekens: ['zon'] });
    expect(row('zon').tekens).toEqual([]);
    expect(rowOf(own, own.get('themas/c'), 'Eigen woorden.').tekst).toBe('Eigen woorden.');
  });
});

describe('facts', () => {
  const own: Kind = {
    ...kinds.get('themas'),
    feiten: [
      { veld: 'doel', naam: 'Waarvoor' },
      { veld: 'namen', naam: 'Ook wel' },
      { veld: 'site', naam: 'Waar', als: 'website' },
      { veld: 'niveau', naam: 'Niveau', als: 'niveaus' },
      { veld: 'csl', naam: 'Verwijzing', als: 'verwijzing' },
    ],
    lijst: { veld: 'tips', kop: 'Tips' },
  };
  const graph = (fields: object) =>
    graphOf([entryOf('themas/a', { ...fields })], [], {
      kinds: makeKinds([own]),
      site: { ...placeholderSite, niveaus: ['de wijk', 'de stad'] },
    });
  const facts = (fields: object) => {
    const made = graph(fields);
    return factsOf(made, made.get('themas/a'));
  };

  test('stand in the order of the kind, each shown in its own way', () => {
    expect(facts({ niveau: 2, site: 'https://www.a.nl/x', namen: ['b', 'c'], doel: 'Iets', csl })).toEqual([
      { naam: 'Waarvoor', waarde: 'Iets' },
      { naam: 'Ook wel', waarde: 'b, c' },
      { naam: 'Waar', waarde: 'a.nl', url: 'https://www.a.nl/x' },
      { naam: 'Niveau', waarde: '2: de stad' },
      { naam: 'Verwijzing', waarde: 'Groen, G. (2020). Het boek.' },
    ]);
  });

  test('that an entry does not have are absent, and a number without a name stands by itself', () => {
    expect(facts({})).toEqual([]);
    expect(facts({ niveau: 3 })).toEqual([{ naam: 'Niveau', waarde: '3' }]);
  });

  test('a kind without facts has none', () => {
    const made = graphOf([entryOf('kernvragen/a')]);
    expect([factsOf(made, made.get('kernvragen/a')), listOf(made, made.get('kernvragen/a'))]).toEqual([[], undefined]);
  });

  test('the list of a kind is its last section, when there is one', () => {
    const list = (fields: object) => {
      const made = graph(fields);
      return listOf(made, made.get('themas/a'));
    };
    expect(list({ tips: ['een', 'twee'] })).toEqual({ kop: 'Tips', regels: ['een', 'twee'] });
    expect([list({}), list({ tips: [] }), list({ tips: 'een' })]).toEqual([undefined, undefined, undefined]);
  });

  test('a website has the name of its host', () => {
    expect(websiteLink('https://www.a.b.nl/c')).toEqual({ waarde: 'a.b.nl', url: 'https://www.a.b.nl/c' });
  });
});

describe('the page of an entry', () => {
  const source = () => entryOf('bronnen/boek', { titel: 'Het boek', csl, website: 'https://a.nl/' });
  const site = { ...placeholderSite, naam: 'Tuin', uitgave: 'Eerste', uitlegEigen: '/haken/' };
  const page = (id: string, fields: object = {}, connections: string[] = [], text?: string) => {
    const others = [...places(), source(), entryOf('modellen/wiel'), entryOf('begrippen/d')].filter((one) => one.id !== id);
    const graph = graphOf([entryOf(id, { ...fields }, text), ...others], [...tussen('zon', 'lucht'), ...connections], { site });
    return pageOf(graph, graph.get(id));
  };

  test('shows its answer, or its gist where it has none', () => {
    expect(page('kernvragen/a', { antwoord: 'Zo.' }).answer).toBe('Zo.');
    expect(page('kernvragen/a').answer).toBe('Kort over a.');
  });

  test('stands under its perspectief, or under its spanningsveld', () => {
    const perspectief = page('kernvragen/a', {}, ['kernvragen/a perspectief perspectieven/zon']);
    expect(perspectief.place).toEqual({ naam: 'De zon', url: '/perspectieven/zon/', tekens: ['zon'], isHere: false });
    expect([perspectief.inkt, perspectief.perspectieven]).toEqual(['zon', ['De zon']]);
    const veld = page('spanningen/a', {}, ['spanningen/a spanningsveld spanningsvelden/veld']);
    expect(veld.place).toEqual({ naam: 'Het veld', url: '/spanningsvelden/veld/', tekens: ['lucht', 'zon'], isHere: false });
    expect(veld.perspectieven).toEqual(['De zon', 'De lucht']);
    expect(page('perspectieven/zon', { titel: 'De zon', inkt: 'zon' }).place?.isHere).toBe(true);
    expect(page('themas/a').place).toBeUndefined();
  });

  test('of something with two sides lies on two grey sheets where it has no place', () => {
    expect([page('dilemmas/a').inkt, page('themas/a').inkt]).toEqual(['grijs-grijs', undefined]);
    expect(page('dilemmas/a', {}, ['dilemmas/a perspectief perspectieven/zon']).inkt).toBe('zon');
  });

  test('names its kind, with the way to its overview', () => {
    expect(page('dilemmas/a').kind).toEqual({ naam: 'Dilemma', url: '/dilemmas/' });
    expect(page('literatuur/a').kind).toEqual({ naam: 'Literatuur' });
  });

  test('says what goes with it, without the sign that the page has itself', () => {
    const { groups } = page('kernvragen/a', {}, [
      'kernvragen/a perspectief perspectieven/zon',
      'kernvragen/a modellen modellen/wiel',
      'begrippen/d tekst kernvragen/a',
    ]);
    expect(groups).toEqual([
      { label: 'Modellen', items: [{ titel: 'Titel van wiel', url: '/modellen/wiel/', tekst: 'Kort over wiel.', tekens: [] }] },
      { label: 'Verwijst hierheen', items: [{ titel: 'Titel van d', url: '/begrippen/d/', tekst: '', tekens: [] }] },
    ]);
  });

  test('of a source publication says what draws on it', () => {
    const { groups } = page('bronnen/boek', { titel: 'Het boek' }, ['modellen/wiel bronnen bronnen/boek', 'bronnen/boek modellen modellen/wiel']);
    expect(groups.map(({ label, items }) => [label, items.map(({ url }) => url)])).toEqual([['Modellen', ['/modellen/wiel/']]]);
  });

  test('says where it comes from and how to refer to it', () => {
    const bronnen = [
      { bron: 'boek', vindplaats: 'blz. 1' },
      { bron: 'boek', vindplaats: 'blz. 9' },
    ];
    const { sources, verwijzing } = page('themas/a', { titel: 'Thema', bronnen });
    expect(sources).toEqual([
      {
        titel: 'Het boek',
        verwijzing: 'Groen, G. (2020). Het boek.',
        vindplaats: 'blz. 1; blz. 9',
        url: '/bronnen/boek/',
        website: 'https://a.nl/',
      },
    ]);
    expect(verwijzing).toBe('Tuin. ‘Thema’. Eerste.');
  });

  test('explains its brackets only where something is ours', () => {
    const uitleg = (fields: object, text?: string) => page('themas/a', fields, [], text).uitlegEigen;
    expect(uitleg({})).toBeUndefined();
    expect(uitleg({ antwoord: 'Doe dit [van ons].' })).toBe('/haken/');
    expect(uitleg({ tips: ['Doe dit [van ons].'] })).toBe('/haken/');
    expect(uitleg({ tips: ['een', 'twee'] })).toBeUndefined();
    expect(uitleg({ zoektermen: ['[x]'], vragen: ['[x]'], csl: { ...csl, title: '[x]' }, steunt: [{ kop: '[x]' }] })).toBeUndefined();
    expect(uitleg({}, 'Een <Eigen>stap</Eigen>.')).toBe('/haken/');
    expect(uitleg({}, '<Kader>x</Kader>')).toBeUndefined();
  });

  test('an entry without sources has none', () => {
    const graph = graphOf([entryOf('themas/a')]);
    expect(sourcesOf(graph, graph.get('themas/a'))).toEqual([]);
  });
});

describe('an entry on the page of its kind', () => {
  test('says who refers to it, its full reference, and where it is found', () => {
    const graph = graphOf(
      [
        entryOf('literatuur/groen-2020', { titel: 'Het boek', csl: { ...csl, DOI: '10.1/x' }, onvolledig: 'De uitgever.' }),
        entryOf('themas/b', { titel: 'Tweede' }),
        entryOf('themas/a', { titel: 'Eerste', korteTitel: 'Een' }),
        entryOf('themas/c'),
      ],
      ['themas/b tekst literatuur/groen-2020', 'themas/a literatuur literatuur/groen-2020', 'themas/a tekst literatuur/groen-2020'],
    );
    expect(anchoredRow(graph, graph.get('literatuur/groen-2020'))).toEqual({
      anchor: 'groen-2020',
      id: 'literatuur/groen-2020',
      titel: 'Groen (2020)',
      tekst: 'Kort over groen-2020.',
      bij: [
        { titel: 'Een', url: '/themas/a/' },
        { titel: 'Tweede', url: '/themas/b/' },
      ],
      verwijzing: expect.stringContaining('Groen, G. (2020). Het boek'),
      website: 'https://doi.org/10.1/x',
      onvolledig: 'De uitgever.',
      bestanden: referenceFiles('literatuur', 'groen-2020', 'Groen (2020)'),
    });
  });

  test('of another kind has no files; its own website goes before that of its publication', () => {
    const graph = graphOf([
      entryOf('organisaties/a', { website: 'https://a.nl/', csl: { ...csl, URL: 'https://b.nl/' } }),
      entryOf('organisaties/b', { csl: { ...csl, URL: 'https://b.nl/' } }),
      entryOf('organisaties/c'),
    ]);
    const row = (slug: string) => anchoredRow(graph, graph.get(`organisaties/${slug}`));
    expect([row('a').website, row('b').website, row('c').website]).toEqual(['https://a.nl/', 'https://b.nl/', undefined]);
    expect([row('a').bestanden, row('c').verwijzing, row('c').bij]).toEqual([[], undefined, []]);
  });

  test('has a file in each format', () => {
    expect(referenceFiles('rapporten', 'a-2020', 'A (2020)')).toEqual([
      { titel: 'BibTeX', url: '/rapporten/a-2020.bib', naam: 'BibTeX van A (2020)' },
      { titel: 'RIS', url: '/rapporten/a-2020.ris', naam: 'RIS van A (2020)' },
      { titel: 'CSL-JSON', url: '/rapporten/a-2020.json', naam: 'CSL-JSON van A (2020)' },
    ]);
  });
});

test('long words of a title may break, short ones may not', () => {
  expect(softHyphens('Samenwerking in netwerken')).toBe('Samenwerking in netwerken');
  expect(softHyphens('Samenwerkingsverbanden')).toMatch(/^Sa\u00ad?men\u00adwer\u00adkings\u00adver\u00adban\u00adden$/);
  expect(softHyphens('Netwerken', 9)).toContain('\u00ad');
});
