import { describe, expect, test } from 'vitest';
import { addressesOn } from '../../src/machines/addresses.ts';
import { coinsOf } from '../../src/machines/coins.ts';
import { entryPageData, homeData } from '../../src/machines/page-data.ts';
import { publicationData } from '../../src/machines/publication-data.ts';
import type { Csl } from '../../src/schema/csl.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { entryOf, graphOf } from './made.ts';

const report: Csl = {
  type: 'report',
  title: 'Sturen & stromen',
  author: [{ family: 'Dijk', given: 'J.', 'non-dropping-particle': 'van' }, { literal: 'Bond & Co' }],
  issued: '2023-06',
  publisher: 'Tuinpers',
  URL: 'https://bond.example/rapport',
};

describe('an address for machines', () => {
  test.each([
    ['/modellen/wiel/', undefined, '../../begrippen/water/'],
    ['/begrippen/', undefined, '../begrippen/water/'],
    ['/', undefined, './begrippen/water/'],
    ['/kennis.ttl', undefined, './begrippen/water/'],
    ['/modellen/wiel/', 'https://tuin.example/samen/', 'https://tuin.example/samen/begrippen/water/'],
  ])('on %s with the site at %s is %s', (page, site, expected) => {
    expect(addressesOn(page, site)('/begrippen/water/')).toBe(expected);
  });
});

describe('a publication for reference software (COinS)', () => {
  const all = (csl: Csl, key: string): string[] => new URLSearchParams(coinsOf(csl)).getAll(key);

  test('keeps particles with their name, and an organisation one name', () => {
    expect(all(report, 'rft.au')).toEqual(['van Dijk, J.']);
    expect(all(report, 'rft.aucorp')).toEqual(['Bond & Co']);
  });

  test('has its title, kind, date and address', () => {
    expect([...new URLSearchParams(coinsOf(report))].filter(([key]) => !key.startsWith('rft.au'))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
      ['rft.btitle', 'Sturen & stromen'],
      ['rft.date', '2023-06'],
      ['rft.pub', 'Tuinpers'],
      ['rft_id', 'https://bond.example/rapport'],
    ]);
  });

  test('names the editors where there is no author', () => {
    const edited: Csl = { type: 'book', title: 'Bundel', editor: [{ family: 'Groen', given: 'G.' }] };
    expect(all(edited, 'rft.au')).toEqual(['Groen, G.']);
  });

  test.each([
    ['article-journal', 'journal', 'rft.atitle'],
    ['chapter', 'book', 'rft.atitle'],
    ['thesis', 'dissertation', 'rft.title'],
    ['webpage', 'dc', 'rft.title'],
    ['motion_picture', 'dc', 'rft.title'],
  ] as const)('of type %s is in the form %s', (type, form, title) => {
    const csl: Csl = { type, title: 'Over water', 'container-title': 'Tuinblad' };
    expect(all(csl, 'rft_val_fmt')).toEqual([`info:ofi/fmt:kev:mtx:${form}`]);
    expect(all(csl, title)).toEqual(['Over water']);
  });
});

describe('a publication in the words of schema.org', () => {
  test('tells people from organisations', () => {
    expect(publicationData(report, './#publicatie')).toMatchObject({
      '@type': 'Report',
      name: 'Sturen & stromen',
      author: [
        { '@type': 'Person', name: 'J. van Dijk', familyName: 'van Dijk', givenName: 'J.' },
        { '@type': 'Organization', name: 'Bond & Co' },
      ],
      publisher: { '@type': 'Organization', name: 'Tuinpers' },
      datePublished: '2023-06',
    });
  });

  test('has no organisation as editor: schema.org knows people only', () => {
    const edited: Csl = { type: 'book', title: 'Bundel', editor: [{ literal: 'Bond' }, { family: 'Groen' }] };
    expect(publicationData(edited, 'x')).toMatchObject({ editor: [{ '@type': 'Person', name: 'Groen' }] });
  });
});

describe('what a page says of itself', () => {
  const graph = graphOf([
    entryOf('bronnen/tuinboek', { csl: report, titel: 'Tuinboek' }),
    entryOf('instrumenten/gieten', {
      bronnen: [
        { bron: 'tuinboek', vindplaats: 'a' },
        { bron: 'tuinboek', vindplaats: 'b' },
      ],
      werkblad: { gesprek: ['Giet.', '[Kijk.]'] },
    }),
    entryOf('begrippen/water', { afkorting: 'H2O', synoniemen: ['nat'], bronnen: [{ bron: 'tuinboek', vindplaats: 'a' }] }),
  ]);
  const site = new URL('https://tuin.example/samen/');

  test('names each publication that it retells once', () => {
    expect(entryPageData(graph, graph.get('instrumenten/gieten'), site).mainEntity).toEqual({
      '@type': 'HowTo',
      name: 'Titel van gieten',
      description: 'Kort over gieten.',
      step: [
        { '@type': 'HowToStep', text: 'Giet.' },
        { '@type': 'HowToStep', text: '[Kijk.]' },
      ],
      isBasedOn: [{ '@type': 'Report', '@id': 'https://tuin.example/samen/bronnen/tuinboek/#publicatie', name: 'Tuinboek' }],
    });
  });

  test('of a term is in the set of terms, with its other names', () => {
    expect(entryPageData(graph, graph.get('begrippen/water'), undefined)).toMatchObject({
      isBasedOn: [{ '@id': '../../bronnen/tuinboek/#publicatie' }],
      mainEntity: { '@type': 'DefinedTerm', alternateName: ['H2O', 'nat'], inDefinedTermSet: { '@id': '../../begrippen/' } },
    });
  });

  test('on the home page tells how its search is asked, where it is known where the site stands', () => {
    const home = { ...graph, site: { ...placeholderSite, naam: 'Tuin' } };
    expect(homeData(home, site).potentialAction).toMatchObject({
      target: { urlTemplate: 'https://tuin.example/samen/zoeken/?q={vraag}' },
      'query-input': 'required name=vraag',
    });
    expect(homeData(home, undefined)).not.toHaveProperty('potentialAction');
  });
});
