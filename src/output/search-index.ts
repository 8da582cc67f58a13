import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readFragment } from './search-records.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { searchFiles, type Relation } from './search-words.ts';

// What the search page asks for; Pagefind also brings two user interfaces that this site does not use.
const used =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|(?:fragment|index|filter)\/.*|pagefind\..*\.pf_meta)$/;

const failOn = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Adds one page: an entry that is a page becomes one record, a page of anchored entries one record an entry. */
async function addPage(index: PagefindIndex, folder: string, page: string): Promise<void> {
  // A soft hyphen would split a word in two for the index.
  const html = readFileSync(path.join(folder, page), 'utf8').replaceAll('\u00ad', '');
  if (html.includes('data-pagefind-body')) {
    failOn((await index.addHTMLFile({ sourcePath: page, content: html })).errors);
    return;
  }
  if (!html.includes('data-zoekitem')) return;
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

/** The relations between entries, as the site publishes them; that pages name one book says little of their subject. */
function relationsOf(folder: string): Relation[] {
  const { relations } = JSON.parse(readFileSync(path.join(folder, 'kennis.json'), 'utf8')) as Pick<Knowledge, 'relations'>;
  const isReference = (id: string): boolean => /^(?:literatuur|organisaties|bronnen)\//.test(id);
  return relations.filter(({ from, to }) => !isReference(from) && !isReference(to));
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
  for (const page of pages) await addPage(index, folder, page);
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
  for (const { name, text } of searchFiles(records, relationsOf(folder))) await put(path.join('zoekwijzer', name), text);
  await close();
  return records.length;
}
