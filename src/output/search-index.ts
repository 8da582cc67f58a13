import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readFragment } from './search-records.ts';
import { partsIn, searchTextOf } from './compound-parts.ts';
import { searchFiles } from './search-words.ts';
import { countWords } from './word-counts.ts';

// What the search page asks for; Pagefind also brings two user interfaces that this site does not use.
const used =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|(?:fragment|index|filter)\/.*|pagefind\..*\.pf_meta)$/;

const failOn = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** A page as Pagefind gets it. A soft hyphen would split a word in two for the index. */
const readPage = (folder: string, page: string): string => readFileSync(path.join(folder, page), 'utf8').replaceAll('\u00ad', '');

/** Adds an entry that is a page, with the parts of the compounds in its names and ways of asking. */
async function addEntry(
  index: PagefindIndex,
  { page, html, parts }: { page: string; html: string; parts: string[] },
): Promise<void> {
  const hidden = `<div data-delen="${parts.join(' ')}" data-pagefind-meta="delen[data-delen]"></div>`;
  const content = parts.length > 0 ? html.replace('</body>', `${hidden}</body>`) : html;
  failOn((await index.addHTMLFile({ sourcePath: page, content })).errors);
}

/** Adds a page of anchored entries: one record an entry. */
async function addItems(index: PagefindIndex, { page, html }: { page: string; html: string }): Promise<void> {
  const address = `/${path.posix.dirname(page)}/`;
  for (const item of parse(html).querySelectorAll('[data-zoekitem]')) {
    const title = item.querySelector('h3')?.text ?? '';
    const content = `<html lang="nl"><body data-pagefind-body>
      <div data-pagefind-meta="id:${item.getAttribute('data-zoekitem') ?? ''}"></div>
      <div data-pagefind-filter="soort:${item.getAttribute('data-soort') ?? ''}"></div>
      <h1 data-pagefind-meta="title">${title}</h1>${item.innerHTML.replace(/<h3.*?<\/h3>/s, '')}</body></html>`;
    failOn((await index.addHTMLFile({ url: `${address}#${item.id}`, content })).errors);
  }
}

/** The entries that are pages, with the parts of their compounds: words that the site uses more than once by themselves. */
function withParts(pages: readonly { page: string; html: string }[]): { page: string; html: string; parts: string[] }[] {
  const texts = pages.map(({ page, html }) => ({ page, html, ...searchTextOf(html) }));
  const counts = countWords(texts.flatMap(({ text, called }) => [text, called]));
  const isKnown = (word: string): boolean => (counts.get(word) ?? 0) > 1;
  return texts.map(({ page, html, called }) => ({ page, html, parts: partsIn(called, isKnown) }));
}

/**
 * Makes the search index of a built site from its HTML and nothing else: the full text in the folder `pagefind` of the site, and the
 * words that a question is read with in `zoekwijzer`.
 * @param folder the built site
 * @param pages its HTML files, as paths in that folder
 * @returns how many records the index holds
 * @throws when Pagefind cannot read a page
 */
export async function writeSearchIndex(folder: string, pages: readonly string[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  const read = pages.map((page) => ({ page, html: readPage(folder, page) }));
  for (const entry of withParts(read.filter(({ html }) => html.includes('data-pagefind-body')))) await addEntry(index, entry);
  for (const page of read.filter(({ html }) => html.includes('data-zoekitem'))) await addItems(index, page);
  const written = await index.getFiles();
  failOn(written.errors);
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  for (const file of written.files.filter(({ path: name }) => used.test(name))) {
    await put(path.join('pagefind', file.path), file.content);
  }
  const records = written.files
    .filter(({ path: name }) => name.startsWith('fragment/'))
    .map((file) => readFragment(file.path, file.content))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { name, text } of searchFiles(records)) await put(path.join('zoekwijzer', name), text);
  await close();
  return records.length;
}
