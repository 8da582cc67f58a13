import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtGraph } from './expected-pages.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { fileAt, packed, withImports } from './packed.ts';

const kB = 1000;
const pages = builtPages();
const entryPages = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

/** What a page brings along: scripts with all that they import at once, styles. */
const filesOf = ({ root, file }: BuiltPage, selector: string, name: string): string[] =>
  root.querySelectorAll(selector).map((node) => fileAt(file, node.getAttribute(name)));

const scriptWeight = (page: BuiltPage): number => {
  // Data is no script: it is weighed with the page that it stands in.
  const inline = page.root
    .querySelectorAll('script:not([src]):not([type="application/json"]):not([type="application/ld+json"])')
    .map((script) => gzipSync(script.text).length);
  const files = new Set(filesOf(page, 'script[src]', 'src').flatMap((script) => [...withImports(script)]));
  return sum([...files].map(packed)) + sum(inline);
};
const styleWeight = (page: BuiltPage): number =>
  sum(filesOf(page, 'link[rel="stylesheet"]:not([media="print"])', 'href').map(packed));

/** A page without what it says of itself to machines (structured data, references for reference software). No reader sees that. */
const forReaders = (html: string): string =>
  html.replace(
    /<script type="application\/ld\+json">.*?<\/script>|<span class="Z3988"[^>]*><\/span>|<meta name="citation_date"[^>]*>/gs,
    '',
  );
/** What that takes of a page, compressed. It has a budget of its own. */
const machineWeight = ({ html }: BuiltPage): number => gzipSync(html).length - gzipSync(forReaders(html)).length;

/**
 * What a first visit to a page takes, compressed, without fonts, without what is for paper, which a screen does not wait for, and
 * without what is for machines.
 */
const firstView = (page: BuiltPage): number => gzipSync(forReaders(page.html)).length + scriptWeight(page) + styleWeight(page);

const over = (list: BuiltPage[], size: (page: BuiltPage) => number, most: number): string[] =>
  list.filter((page) => size(page) > most).map((page) => `${page.file}: ${size(page)} bytes`);
const median = (sizes: number[]): number => [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

// The page of a source publication lists every entry that draws on it: its size follows the content, as an overview's does.
const hasInstrument = ({ root }: BuiltPage): boolean => Boolean(root.querySelector('werk-blad'));
const isOverview = ({ file }: BuiltPage): boolean => file.startsWith('bronnen/');

describe('the first view of an entry page', () => {
  test('is weighed on every page of an entry', () => {
    const graph = builtGraph();
    const own = graph.entries.filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina');
    expect(entryPages).toHaveLength(own.length);
  });

  test('has styles and a script to weigh on every page', () => {
    expect(
      pages
        .filter((page) => page.file !== '404.html' && (styleWeight(page) < kB || scriptWeight(page) === 0))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('takes at most 19 kB, 21.5 kB with a working instrument, and 13 kB on a page in the middle', () => {
    const list = entryPages.filter((page) => !isOverview(page));
    const [working, others] = [list.filter(hasInstrument), list.filter((page) => !hasInstrument(page))];
    expect(over(others, firstView, 19 * kB)).toEqual([]);
    // What works here is there twice: as a form for who has no script, and as data.
    expect(working.length).toBeGreaterThan(20);
    expect(over(working, firstView, 21.5 * kB)).toEqual([]);
    expect(median(list.map(firstView))).toBeLessThanOrEqual(13 * kB);
  });

  test('says what it is to machines in at most 0.6 kB more, 0.35 kB on a page in the middle', () => {
    expect(over(entryPages, machineWeight, 0.6 * kB)).toEqual([]);
    const middle = median(entryPages.map(machineWeight));
    expect(middle).toBeGreaterThan(0.2 * kB);
    expect(middle).toBeLessThanOrEqual(0.35 * kB);
  });

  test('waits for pictures until they are in sight, and knows their width', () => {
    const heavy = entryPages.flatMap(({ root, file }) =>
      root
        .querySelectorAll('img[src]')
        .filter((image) => image.getAttribute('loading') !== 'lazy' || !image.getAttribute('width'))
        .map(() => file),
    );
    expect(heavy).toEqual([]);
  });
});

test('no page brings much script before any interaction: 3 kB with an entry, 3.5 kB with a route, 4 kB with an instrument, 7.6 kB where something is put together to take along, 5.5 kB elsewhere, but for the two that search', () => {
  const isRoute = ({ file }: BuiltPage): boolean => file.startsWith('routes/');
  expect(
    over(
      entryPages.filter((page) => !isRoute(page) && !hasInstrument(page)),
      scriptWeight,
      3 * kB,
    ),
  ).toEqual([]);
  expect(over(pages.filter(isRoute), scriptWeight, 3.5 * kB)).toEqual([]);
  expect(over(pages.filter(hasInstrument), scriptWeight, 4 * kB)).toEqual([]);
  const isTaken = ({ file }: BuiltPage): boolean => ['bundel/index.html', 'onderweg/index.html'].includes(file);
  const isSearch = ({ file }: BuiltPage): boolean => ['zoeken/index.html', 'zoekproef/index.html'].includes(file);
  expect(
    over(
      pages.filter((page) => !isSearch(page) && !isTaken(page)),
      scriptWeight,
      5.5 * kB,
    ),
  ).toEqual([]);
  // What prints and what is sent comes later.
  expect(over(pages.filter(isTaken), scriptWeight, 7.6 * kB)).toEqual([]);
  // What answers is there from the start and reads the index by itself: 140 kB with it, before Pagefind is asked for anything.
  expect(over(pages.filter(isSearch), scriptWeight, 17.4 * kB)).toEqual([]);
});

test('the preloaded fonts take at most 60 kB together', () => {
  for (const { root, file } of pages.filter((page) => page.file !== '404.html')) {
    const fonts = root.querySelectorAll('link[rel="preload"][as="font"]');
    // On the search page answers go before letters.
    expect(fonts).toHaveLength(file === 'zoeken/index.html' ? 0 : 2);
    expect(sum(fonts.map((font) => statSync(fileAt(file, font.getAttribute('href'))).size))).toBeLessThanOrEqual(60 * kB);
  }
});
