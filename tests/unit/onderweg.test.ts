import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesFor, filesOfPage } from '../../src/islands/onderweg/files-of-page.ts';
import { withPage, withoutPage, wishOf } from '../../src/islands/onderweg/wishes.ts';
import { hashOf, readEdition, readList, type FileList } from '../../src/onderweg/edition.ts';
import { keepableFiles, sizesOf } from '../../src/output/onderweg/keepable-files.ts';

const maten = { basis: 1, site: 2, downloads: 3 };

describe('what a site says of its edition is read as a stranger’s', () => {
  test('as it should be', () => {
    const edition = { uitgave: 'abcd1234', stempel: 'abcd', maten };
    expect(readEdition({ ...edition, meer: 1 })).toEqual(edition);
    const list = { basis: [['', 3, 'abcd']], site: [['a/b/', 3, 'abcd']], downloads: [['downloads/x y.pdf', 0, 'abcd']] };
    expect(readList(list)).toEqual(list);
  });

  test.each([
    undefined,
    null,
    [],
    'inloggen',
    {},
    { uitgave: '../x', stempel: 'abcd', maten },
    { uitgave: 'abcd', stempel: 'abcd', maten: { ...maten, site: -1 } },
    { uitgave: 'abcd', stempel: 'abcd', maten: { ...maten, site: '2' } },
  ])('not %j', (value) => expect(readEdition(value)).toBeUndefined());

  test.each([['/etc'], ['//elders.nl'], ['../hoger'], ['a/../b'], ['a\\b'], ['https://elders.nl/'], ['a?b'], ['a#b']])(
    'no list with the path %s',
    (file) => expect(readList({ basis: [[file, 1, 'abcd']], site: [], downloads: [] })).toBeUndefined(),
  );
});

describe('the files of one page', () => {
  const root = new URL('https://tuin.example/a/b/');
  const list: FileList = {
    basis: [['_astro/x.js', 1, 'aaaa']],
    site: [
      ['_astro/s.css', 2, 'bbbb'],
      ['a.webp', 3, 'cccc'],
      ['a-800.webp', 3, 'cccc'],
      ['vragen/wie/', 9, 'dddd'],
      ['vragen/wat/', 9, 'eeee'],
    ],
    downloads: [['downloads/werk.pdf', 5, 'ffff']],
  };
  const html = `<link rel="stylesheet" href="../../_astro/s.css"><script src="../../_astro/x.js"></script>
    <img src="../../a.webp" srcset="../../a.webp 480w, ../../a-800.webp 800w"><a href="../wat/">wat</a><a href="../../downloads/werk.pdf">blad</a>
    <a href="https://elders.nl/a.webp"><a href="mailto:x@example.org"><a href="http://">`;
  const named = ['_astro/s.css', '_astro/x.js', 'a-800.webp', 'a.webp', 'downloads/werk.pdf'];

  test('are what it shows and offers, and not the pages that it links to', () => {
    const rows = filesOfPage(html, new URL('vragen/wie/', root), root, list);
    expect(rows.map(([file]) => file).sort()).toEqual(named);
  });

  test('come with what every page needs, each once', () => {
    const page = { adres: 'vragen/wie/', titel: 'Wie?' };
    const wish = withPage(withPage(wishOf(undefined), page), page);
    expect(wish.paginas).toEqual([page]);
    expect(withoutPage(wish, page.adres).paginas).toEqual([]);
    const rows = filesFor(wish, [{ row: ['vragen/wie/', 9, 'dddd'], html }], list, root);
    expect(rows.map(([file]) => file).sort()).toEqual(named);
    expect(filesFor({ ...wish, heleSite: true }, [], list, root)).toHaveLength(6);
    expect(filesFor({ ...wish, downloads: true }, [], list, root)).toHaveLength(2);
  });
});

describe('the list of a site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onderweg-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = {
    'index.html': '<link href="./_astro/home.css">',
    '404.html': 'x',
    'zoeken/index.html': '<link href="../_astro/zoek.css">',
    'modellen/dip/index.html': '<link href="../../_astro/dip.css">',
    'modellen/dip/index.md': 'x',
    'modellen/dip/kaart.png': 'x',
    'modellen/dip.svg': 'xy',
    'downloads/index.html': 'x',
    'downloads/boek.pdf': 'xyz',
    '_astro/home.css': 'a',
    '_astro/zoek.css': 'b',
    '_astro/dip.css': 'c',
    '_astro/a.js': 'd',
    '_astro/a.js.br': 'd',
    'zoekwijzer/vragen-0-x.bin': 'e',
    'zoekwijzer/teksten-0-x.txt': 'f',
    'kennis.json': '{}',
    'samenhang.json': '[]',
    'sitemap.xml': 'x',
    '.htaccess': 'x',
    _headers: 'x',
    'sw.js': 'x',
    'onderweg/index.html': 'x',
    'onderweg/uitgave.json': 'x',
    'manifest.webmanifest': '{}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const list = keepableFiles(folder);
  const paths = (part: keyof FileList): string[] => list[part].map(([file]) => file);

  test('has what every page needs, the rest, and the files to take along; nothing for machines', () => {
    expect(paths('basis').sort()).toEqual(
      [
        '',
        '_astro/a.js',
        '_astro/home.css',
        '_astro/zoek.css',
        'manifest.webmanifest',
        'onderweg/',
        'zoeken/',
        'zoekwijzer/vragen-0-x.bin',
      ].sort(),
    );
    expect(paths('site').sort()).toEqual(
      [
        '_astro/dip.css',
        'downloads/',
        'modellen/dip.svg',
        'modellen/dip/',
        'samenhang.json',
        'zoekwijzer/teksten-0-x.txt',
      ].sort(),
    );
    expect(paths('downloads')).toEqual(['downloads/boek.pdf']);
    expect(sizesOf(list).downloads).toBe(3);
  });

  test('can be read back, with hashes that a browser works out too', async () => {
    expect(readList(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(list.downloads[0]?.[2]).toBe(await hashOf(new TextEncoder().encode('xyz')));
  });
});
