import { describe, expect, test } from 'vitest';
import { addressOf, idFromAddress } from '../../src/graph/address.ts';
import { citationOf } from '../../src/graph/label.ts';
import { splitWikiLinks } from '../../src/graph/wiki-link.ts';
import { relativeAddresses, relativeStyles } from '../../src/output/relative-addresses.ts';

test.each([
  ['modellen', 'netwerkdip', '/modellen/netwerkdip/'],
  ['literatuur', 'groen-2020', '/literatuur/#groen-2020'],
  ['paginas', 'over', '/over/'],
] as const)('the address of %s/%s is %s', (collection, slug, address) => {
  expect(addressOf(collection, slug)).toBe(address);
  expect(idFromAddress(address)).toBe(`${collection}/${slug}`);
});

test('the fixed pages of the site are no entries', () => {
  expect(['/', '/zoeken/', '/kernvragen/', '/literatuur/'].map(idFromAddress)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['<a href="/kernvragen/">', 'index.html', '<a href="./kernvragen/">'],
  ['<a href="/">', 'modellen/dip/index.html', '<a href="../../">'],
  ['<script src="/_astro/x.js">', 'zoeken/index.html', '<script src="../_astro/x.js">'],
  ['<form action="/zoeken/" data-root="/">', 'a/index.html', '<form action="../zoeken/" data-root="../">'],
  ['<a href="//elders.nl/">', 'a/index.html', '<a href="//elders.nl/">'],
  ['<a href="https://elders.nl/">', 'a/index.html', '<a href="https://elders.nl/">'],
  ['<p>schrijf href="/x" zo</p>', 'a/index.html', '<p>schrijf href="/x" zo</p>'],
])('%s on %s becomes %s', (html, page, expected) => {
  expect(relativeAddresses(html, page)).toBe(expected);
});

test('a stylesheet finds its files from the folder it stands in', () => {
  expect(relativeStyles('src:url(/fonts/a.woff2),url("/_astro/b.woff2"),url(data:x)')).toBe(
    'src:url(../fonts/a.woff2),url("../_astro/b.woff2"),url(data:x)',
  );
});

test.each([
  ['zie [[a/b]].', ['zie ', { id: 'a/b', linesBefore: 0 }, '.']],
  ['[[a/b|eigen woorden]]', [{ id: 'a/b', label: 'eigen woorden', linesBefore: 0 }]],
  ['een\n[[a/b#kop|x]]', ['een\n', { id: 'a/b', anchor: 'kop', label: 'x', linesBefore: 1 }]],
  ['geen [link]', ['geen [link]']],
])('%j splits into pieces', (text, parts) => {
  expect(splitWikiLinks(text)).toEqual(parts);
});

describe('the name of a publication in a sentence', () => {
  const title = 'Een boek';
  test.each([
    [{ author: [{ family: 'Groen' }], issued: '2020' }, 'Groen (2020)'],
    [{ author: [{ family: 'Kaats' }, { family: 'Opheij' }], issued: '2023-05-01' }, 'Kaats en Opheij (2023)'],
    [{ author: [{ family: 'Dijk', 'non-dropping-particle': 'van' }], issued: '2018' }, 'Van Dijk (2018)'],
    [{ author: [{ literal: 'Een Raad' }] }, 'Een Raad (z.j.)'],
    [{ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }], issued: '2010' }, 'A e.a. (2010)'],
    [{ issued: '2022' }, 'Een boek (2022)'],
  ])('%j', (csl, expected) => {
    expect(citationOf({ type: 'book', title, ...csl })).toBe(expected);
  });
});
