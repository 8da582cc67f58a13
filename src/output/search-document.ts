import type { HTMLElement } from 'node-html-parser';
import type { SearchEntry } from './search-entries.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const hidden = (kind: 'meta' | 'filter', name: string, value: string): string =>
  value ? `<div data-waarde="${escaped(value)}" data-pagefind-${kind}="${name}[data-waarde]"></div>` : '';

/**
 * The part of a page that a reader sees of an entry: the article, or the paragraph that stands at its anchor, without its heading, which says the title.
 * @throws when the page does not show the entry
 */
export function seenPartOf({ id, url }: SearchEntry, page: HTMLElement): string {
  const [, anchor] = url.split('#');
  const part = anchor === undefined ? page.querySelector('[data-pagefind-body]') : page.getElementById(anchor);
  if (!part) throw new Error(`The page of ${id} does not show it`);
  if (anchor === undefined) return part.innerHTML;
  return part.innerHTML.replace(/<h3.*?<\/h3>/s, '');
}

/**
 * The document that Pagefind indexes for an entry: what a reader sees, with its headings and anchors, and the fields of the graph beside
 * it. The ways of asking
 * are not in it: they teach the question index.
 * @param seen the HTML of what a reader sees
 */
export function searchDocument(entry: SearchEntry, seen: string): string {
  const { id, collection, title, gist, names, terms, perspectieven } = entry;
  const fields = [
    hidden('meta', 'id', id),
    hidden('meta', 'title', title),
    hidden('meta', 'kort', gist),
    hidden('meta', 'namen', names.join(' | ')),
    hidden('meta', 'termen', terms.join(' | ')),
    hidden('filter', 'soort', collection),
    ...perspectieven.map((name) => hidden('filter', 'perspectief', name)),
  ];
  return `<html lang="nl"><body><article data-pagefind-body>${fields.join('')}${seen}</article></body></html>`;
}
