import { describe, expect, test } from 'vitest';
import { addressesOf, addressOf, reservedAddresses } from '../../src/graph/address.ts';
import { kinds } from '../../src/schema/index.ts';
import { addressGraph as graph } from './made-site.ts';
import { graphOf } from './made.ts';

test.each([
  ['modellen', 'dip', '/modellen/dip/'],
  ['literatuur', 'groen-2020', '/literatuur/#groen-2020'],
  ['paginas', 'over', '/over/'],
])('the address of %s/%s is %s', (collection, slug, address) => {
  expect(addressOf(kinds.get(collection), slug)).toBe(address);
});

test('no entry can take the address of a page of the generator, of a group or of a kind', () => {
  const reserved = reservedAddresses([kinds.get('modellen'), kinds.get('paginas')], ['vragen']);
  expect(reserved).toEqual([
    ...[
      '/',
      '/zoeken/',
      '/samenhang/',
      '/bewaard/',
      '/licenties/',
      '/in-beeld/',
      '/downloads/',
      '/bundel/',
      '/onderweg/',
      '/tekens/',
      '/veranderd/',
      '/zoekproef/',
      '/kennis/',
      '/fonts/',
      '/_astro/',
      '/pagefind/',
      '/zoekwijzer/',
    ],
    ...['/afbeeldingen/', '/404/', '/vragen/', '/modellen/', '/paginas/'],
  ]);
});

describe('the addresses of a site', () => {
  test('are its own pages, groups, filled overviews, entries and files', () => {
    expect([...addressesOf(graph()).all].sort()).toEqual(
      [
        ...['/', '/zoeken/', '/samenhang/', '/bewaard/', '/licenties/', '/in-beeld/', '/vragen/'],
        ...[
          '/modellen/',
          '/casussen/',
          '/literatuur/',
          '/themas/',
          '/modellen/dip/',
          '/casussen/los/',
          '/casussen/stuk/',
          '/over/',
        ],
        ...['/themas/weg/', '/kennis.json', '/kennis.schema.json', '/kennis.ttl', '/llms.txt', '/llms-full.txt'],
        ...['casussen', 'literatuur', 'modellen'].map((kind) => `/kennis/${kind}.json`),
        ...['groen-2020', 'literatuur'].flatMap((name) =>
          ['bib', 'ris', 'json'].map((ending) => `/literatuur/${name}.${ending}`),
        ),
      ].sort(),
    );
  });

  test('have no page of figures where there are no models', () => {
    expect(addressesOf(graphOf([], [], { site: graph().site })).all).toEqual([
      ...[
        '/',
        '/zoeken/',
        '/samenhang/',
        '/bewaard/',
        '/licenties/',
        '/vragen/',
        '/kennis.json',
        '/kennis.schema.json',
        '/kennis.ttl',
        '/llms.txt',
        '/llms-full.txt',
      ],
    ]);
  });

  test('have the pages of all groups while site.yaml cannot be read', () => {
    expect(addressesOf(graphOf([])).all).toEqual([
      ...['/', '/zoeken/', '/samenhang/', '/bewaard/', '/licenties/', '/vragen/', '/praktijk/', '/naslag/', '/routes/'],
      ...['/kennis.json', '/kennis.schema.json', '/kennis.ttl', '/llms.txt', '/llms-full.txt'],
    ]);
  });

  test('know the anchors of a page: its headings, or what stands on an overview', () => {
    const addresses = addressesOf(graph());
    expect(addresses.anchorsOf('/modellen/dip/')).toEqual(['inhoud', 'eén-kop', 'dieper']);
    expect(addresses.anchorsOf('/literatuur/')).toEqual(['inhoud', 'groep-g', 'groen-2020']);
    expect(addresses.anchorsOf('/casussen/los/')).toEqual(['inhoud']);
    expect(addresses.anchorsOf('/zoeken/')).toEqual(['inhoud']);
  });

  test('say nothing of the anchors of a text that cannot be read', () => {
    const addresses = addressesOf(graph());
    expect([addresses.anchorsOf('/casussen/stuk/'), addresses.anchorsOf('/themas/weg/')]).toEqual([undefined, undefined]);
  });

  test('lead to an entry by its page, or by its anchor on the page of its kind', () => {
    const addresses = addressesOf(graph());
    expect(addresses.entryAt('/modellen/dip/')).toBe('modellen/dip');
    expect(addresses.entryAt('/modellen/', 'dip')).toBeUndefined();
    expect(addresses.entryAt('/literatuur/', 'groen-2020')).toBe('literatuur/groen-2020');
    expect(addresses.entryAt('/literatuur/', 'weg')).toBeUndefined();
    expect(addresses.entryAt('/literatuur/')).toBeUndefined();
    expect(addresses.entryAt('/zoeken/')).toBeUndefined();
    expect([addresses.has('/over/'), addresses.has('/paginas/over/')]).toEqual([true, false]);
  });
});
