import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { tag } from '#language/language.ts';
import { codeVersion } from '../kept/code-version.ts';
import { currentStore } from '../kept/store.ts';
import { openDictionary, type Dictionary } from './dictionary.ts';
import { guideFiles } from './guide-files.ts';
import { readFragment } from './pagefind-fragment.ts';
import { searchDocument, seenPartOf, shownPage } from './search-document.ts';
import type { SearchEntry, SearchSite } from './search-entries.ts';
import { numberRecords } from './search-records.ts';

// What the search page asks for; Pagefind also brings two user interfaces that this site does not use.
const used =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|(?:fragment|index|filter)\/.*|pagefind\..*\.pf_meta)$/;

/** Where what a search index is made of comes from. */
export interface SearchSource {
  /** The HTML of a page, by its address from the root of the site. */
  htmlOf: (address: string) => string | Promise<string>;
  /** What tells the pages of this site from those of another, for what is kept of them. */
  place: string;
}

/** A page of a built site: a key that tells it from other states of it, and what it shows, parsed once when it is asked for. */
interface Page {
  key: string;
  shown: () => HTMLElement;
}

/** The pages of a built site. The last one is at hand: the entries that share a page follow each other, and a tree takes much room. */
function pagesOf(htmlOf: SearchSource['htmlOf']): (url: string) => Promise<Page> {
  let last: { address: string; page: Page } | undefined;
  return async (url) => {
    const address = url.replace(/#.*$/, '');
    if (last?.address === address) return last.page;
    const html = await htmlOf(address);
    let shown: HTMLElement | undefined;
    const page = { key: createHash('sha256').update(html).digest('base64'), shown: () => (shown ??= shownPage(html)) };
    last = { address, page };
    return page;
  };
}

const root = path.resolve(import.meta.dirname, '..', '..');

const failOn = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/**
 * What Pagefind gets of each entry, one after the other: what its page shows, and what the graph says of it. What was read of a page
 * before is kept.
 */
async function* documentsOf(
  { htmlOf, place }: SearchSource,
  entries: readonly SearchEntry[],
): AsyncGenerator<{ url: string; content: string }> {
  const shelf = currentStore().shelf('zoekteksten', place, () => codeVersion(root, ['src/output/search-document.ts']));
  const pageAt = pagesOf(htmlOf);
  for (const entry of entries) {
    const { key, shown } = await pageAt(entry.url);
    const known = shelf.find(`${entry.url} ${key}`);
    const seen = typeof known === 'string' ? known : seenPartOf(entry, shown());
    if (seen !== known) shelf.put(`${entry.url} ${key}`, seen);
    yield { url: entry.url, content: searchDocument(entry, seen) };
  }
  shelf.close();
}

/** The files of Pagefind's index of some documents. Each is read while Pagefind, a process of its own, takes in the one before. */
async function indexed(
  documents: AsyncIterable<{ url: string; content: string }>,
): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: tag });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  let before: ReturnType<typeof index.addHTMLFile> | undefined;
  for await (const document of documents) {
    const taking = index.addHTMLFile(document);
    if (before) failOn((await before).errors);
    before = taking;
  }
  if (before) failOn((await before).errors);
  const { files, errors: unwritten } = await index.getFiles();
  failOn(unwritten);
  await close();
  return files.filter((file) => used.test(file.path));
}

/** A search index, to be written in a site. */
export interface SearchIndex {
  /** How many records it holds. */
  records: number;
  /** The stamp that its files have in their names. */
  stamp: string;
  /** Its files, by their path from the folder of the site. */
  files: { name: string; content: string | Uint8Array }[];
}

/**
 * Makes the search index of a site: the full text in the folder `pagefind`, and the question index in `zoekwijzer`. What a reader sees
 * comes from the pages, everything else from the graph.
 * @param dictionary the words of the language
 * @throws when a page does not show its entry, or Pagefind cannot read it
 */
export async function makeSearchIndex(
  site: SearchSite,
  source: SearchSource,
  dictionary: Dictionary = openDictionary(),
): Promise<SearchIndex> {
  const files = await indexed(documentsOf(source, site.entries));
  const fragments = files
    .filter((file) => file.path.startsWith('fragment/'))
    .map((file) => readFragment(file.path, file.content));
  const records = numberRecords(site.entries, fragments);
  const guide = guideFiles(records, site, dictionary);
  return {
    records: records.length,
    stamp: guide.stamp,
    files: [
      ...files.map((file) => ({ name: `pagefind/${file.path}`, content: file.content })),
      ...guide.files.map(({ name, content }) => ({ name: `zoekwijzer/${name}`, content })),
    ],
  };
}

/** Writes a search index in the folder of its site. */
export function placeSearchIndex(folder: string, { files }: Pick<SearchIndex, 'files'>): void {
  for (const { name, content } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** Makes the search index of a built site, and writes it in its folder. */
export async function writeSearchIndex(folder: string, site: SearchSite): Promise<SearchIndex> {
  const htmlOf = (address: string): string => readFileSync(path.join(folder, address, 'index.html'), 'utf8');
  const index = await makeSearchIndex(site, { htmlOf, place: folder });
  placeSearchIndex(folder, index);
  return index;
}
