import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { tag } from '#language/language.ts';
import { codeVersion } from '../kept/code-version.ts';
import { currentStore } from '../kept/store.ts';
import { openDictionary } from './dictionary.ts';
import { guideFiles } from './guide-files.ts';
import { readFragment } from './pagefind-fragment.ts';
import { searchDocument, seenPartOf, shownPage } from './search-document.ts';
import type { SearchEntry, SearchSite } from './search-entries.ts';
import { numberRecords } from './search-records.ts';

// What the search page asks for; Pagefind also brings two user interfaces that this site does not use.
const used =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|(?:fragment|index|filter)\/.*|pagefind\..*\.pf_meta)$/;

/** A page of a built site: a key that tells it from other states of it, and what it shows, parsed once when it is asked for. */
interface Page {
  key: string;
  shown: () => HTMLElement;
}

/** The pages of a built site, each read once. */
function pagesOf(folder: string): (url: string) => Page {
  const pages = new Map<string, Page>();
  const read = (file: string): Page => {
    const html = readFileSync(file, 'utf8');
    let shown: HTMLElement | undefined;
    return { key: createHash('sha256').update(html).digest('base64'), shown: () => (shown ??= shownPage(html)) };
  };
  return (url) => {
    const file = path.join(folder, url.replace(/#.*$/, ''), 'index.html');
    const page = pages.get(file) ?? read(file);
    pages.set(file, page);
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
function* documentsOf(folder: string, entries: readonly SearchEntry[]): Generator<{ url: string; content: string }> {
  const shelf = currentStore().shelf('zoekteksten', folder, () => codeVersion(root, ['src/output/search-document.ts']));
  const pages = pagesOf(folder);
  for (const entry of entries) {
    const { key, shown } = pages(entry.url);
    const known = shelf.find(`${entry.url} ${key}`);
    const seen = typeof known === 'string' ? known : seenPartOf(entry, shown());
    if (seen !== known) shelf.put(`${entry.url} ${key}`, seen);
    yield { url: entry.url, content: searchDocument(entry, seen) };
  }
  shelf.close();
}

/** The files of Pagefind's index of some documents. Each is read while Pagefind, a process of its own, takes in the one before. */
async function indexed(documents: Iterable<{ url: string; content: string }>): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: tag });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  let before: ReturnType<typeof index.addHTMLFile> | undefined;
  for (const document of documents) {
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

/**
 * Makes the search index of a built site: the full text in the folder `pagefind` of the site, and the question index in
 * `zoekwijzer`. What a reader sees comes from the pages, everything else from the graph.
 * @param folder the built site
 * @returns how many records the index holds, and the stamp of its files
 * @throws when a page does not show its entry, or Pagefind cannot read it
 */
export async function writeSearchIndex(folder: string, site: SearchSite): Promise<{ records: number; stamp: string }> {
  const files = await indexed(documentsOf(folder, site.entries));
  const fragments = files
    .filter((file) => file.path.startsWith('fragment/'))
    .map((file) => readFragment(file.path, file.content));
  const records = numberRecords(site.entries, fragments);
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  for (const file of files) await put(path.join('pagefind', file.path), file.content);
  const guide = guideFiles(records, site, openDictionary());
  for (const { name, content } of guide.files) await put(path.join('zoekwijzer', name), content);
  return { records: records.length, stamp: guide.stamp };
}
