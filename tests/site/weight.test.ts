import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './pages.ts';

const kB = 1000;
const pages = builtPages();
const entryPages = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));

const fileAt = (page: string, address: string): string => path.join('dist', path.posix.join(path.posix.dirname(page), address));
const packed = (file: string): number => gzipSync(readFileSync(file)).length;
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

const scriptsOf = ({ root, file }: BuiltPage): number[] =>
  root.querySelectorAll('script[src]').map((script) => packed(fileAt(file, script.getAttribute('src') ?? '')));
const stylesOf = ({ root, file }: BuiltPage): number[] =>
  root
    .querySelectorAll('link[rel="stylesheet"]:not([media="print"])')
    .map((link) => packed(fileAt(file, link.getAttribute('href') ?? '')));

/** What a first visit to a page takes, compressed, without fonts and without what is for paper, which a screen does not wait for. */
const firstView = (page: BuiltPage): number => gzipSync(page.html).length + sum(scriptsOf(page)) + sum(stylesOf(page));

const over = (list: BuiltPage[], size: (page: BuiltPage) => number, most: number): string[] =>
  list.filter((page) => size(page) > most).map((page) => `${page.file}: ${size(page)} bytes`);

// The page of a source publication lists every entry that draws on it: its size follows the content, as an overview's does.
const isOverview = ({ file }: BuiltPage): boolean => file.startsWith('bronnen/');

test('there are entry pages to weigh', () => expect(entryPages.length).toBeGreaterThan(100));

test('the first view of an entry page takes at most 20 kB', () => {
  const list = entryPages.filter((page) => !isOverview(page));
  expect(over(list, firstView, 20 * kB)).toEqual([]);
});

test('no page brings more than 3 kB of script before any interaction, but for the search page', () => {
  const list = pages.filter(({ file }) => file !== 'zoeken/index.html');
  expect(over(list, (page) => sum(scriptsOf(page)), 3 * kB)).toEqual([]);
});

test('the preloaded fonts take at most 60 kB together', () => {
  for (const { root, file } of pages.filter((page) => page.file !== '404.html')) {
    const fonts = root.querySelectorAll('link[rel="preload"][as="font"]');
    expect(fonts).toHaveLength(2);
    expect(sum(fonts.map((font) => statSync(fileAt(file, font.getAttribute('href') ?? '')).size))).toBeLessThanOrEqual(60 * kB);
  }
});
