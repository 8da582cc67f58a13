import { describe, expect, test } from 'vitest';
import { openable } from '../../src/islands/page-address.ts';
import { pageOnDisk, scriptsOf } from '../../src/output/zip/page-on-disk.ts';

const bodyOf = (html: string, page = 'a/b/index.html'): string => pageOnDisk(html, page, undefined);

describe('a page for a disk', () => {
  test.each([
    ['<a href="../../kernvragen/wie/">', '<a href="../../kernvragen/wie/index.html">'],
    ['<a href="../../">', '<a href="../../index.html">'],
    ['<a href="./">', '<a href="./index.html">'],
    ['<a href="./zoeken/?q=a/b">', '<a href="./zoeken/index.html?q=a/b">'],
    ['<a href="../wie/#kop">', '<a href="../wie/index.html#kop">'],
    ['<form action="../zoeken/" data-root="../">', '<form action="../zoeken/index.html" data-root="../">'],
    ['<a href="#kop">', '<a href="#kop">'],
    [
      '<meta http-equiv="refresh" content="0; url=../nieuw/">',
      '<meta http-equiv="refresh" content="0; url=../nieuw/index.html">',
    ],
    ['<a href="https://elders.nl/map/">', '<a href="https://elders.nl/map/">'],
    ['<a href="../downloads/boek.pdf">', '<a href="../downloads/boek.pdf">'],
    ['<link rel="preload" href="../fonts/a.woff2" as="font" crossorigin><b>', '<b>'],
    ['<li> <a href="../../onderweg/">Bewaar</a> </li><li>', '<li>'],
    ['<button class="knop" type="button" data-doe="bewaar">\nBewaar\n</button><i>', '<i>'],
    ['<p>tekst href="../x/" zo</p>', '<p>tekst href="../x/" zo</p>'],
  ])('%s becomes %s', (html, expected) => expect(bodyOf(html)).toBe(expected));

  test('has one classic script instead of its modules', () => {
    const html =
      '<head></head><script type="module" src="../_astro/x.a.js"></script><script type="module" src="../_astro/y.js"></script>';
    expect(scriptsOf(html)).toEqual(['x.a.js', 'y.js']);
    expect(pageOnDisk(html, 'a/index.html', 'schijf-1.js')).toBe('<head><script defer src="../schijf-1.js"></script></head>');
    expect(pageOnDisk(html, 'index.html', 'schijf-1.js')).toBe('<head><script defer src="./schijf-1.js"></script></head>');
  });
});

test.each([
  ['file:///C:/map/kernvragen/wie/', 'file:///C:/map/kernvragen/wie/index.html'],
  ['file:///map/zoeken/?q=a/b', 'file:///map/zoeken/index.html?q=a/b'],
  ['file:///map/wie/#kop', 'file:///map/wie/index.html#kop'],
  ['https://elders.nl/wie/', 'https://elders.nl/wie/'],
])('%s can be opened as %s', (address, expected) => expect(openable(address)).toBe(expected));
