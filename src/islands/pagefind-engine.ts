import { fragmentOf, fullTextOf, type Hit, type Pagefind } from '../search/full-text.ts';

/** The pages that have any of some words, those with more of them first, by Pagefind's names. */
export type FullText = (words: readonly string[]) => Promise<string[]>;

/** Loads Pagefind from the site itself. `root` is the address of the home page. */
export async function loadEngine(root: URL): Promise<FullText> {
  const address = new URL('pagefind/pagefind.js', root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind<Hit>;
  const fullText = fullTextOf(pagefind, { baseUrl: root.pathname });
  return async (words) => (await fullText(words)).map(({ id }) => fragmentOf(id));
}
