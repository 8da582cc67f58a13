import type { HTMLElement } from 'node-html-parser';
import { askedField, mostAsked } from '../search/ask-pagefind.ts';
import type { SearchEntry } from './search-entries.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const hidden = (kind: 'meta' | 'filter', name: string, value: string): string =>
  value ? `<div data-waarde="${escaped(value)}" data-pagefind-${kind}="${name}[data-waarde]"></div>` : '';

/**
 * The part of a page that a reader sees of an entry: the article, or the paragraph that stands at its anchor, without its heading, which says the title.
 * @throws when the page does not show the entry
 */
export function seenPartOf({ id, url }: SearchEntry, page: HTMLElement): { html: string; text: string } {
  const [, anchor] = url.split('#');
  const part = anchor === undefined ? page.querySelector('[data-pagefind-body]') : page.getElementById(anchor);
  if (!part) throw new Error(`The page of ${id} does not show it`);
  if (anchor === undefined) return { html: part.innerHTML, text: part.text };
  return { html: part.innerHTML.replace(/<h3.*?<\/h3>/s, ''), text: part.text };
}

/**
 * The document that Pagefind indexes for an entry: what a reader sees, with its headings and anchors, and the fields of the graph beside
 * it. Each way of asking is a field of its own.
 * @param seen the HTML of what a reader sees
 * @param parts the parts of compounds in its names and ways of asking
 */
export function searchDocument(entry: SearchEntry, seen: string, parts: readonly string[]): string {
  const { id, collection, title, gist, asked, names, terms, perspectieven } = entry;
  const fields = [
    hidden('meta', 'id', id),
    hidden('meta', 'title', title),
    hidden('meta', 'kort', gist),
    ...asked.slice(0, mostAsked).map((way, index) => hidden('meta', askedField(index), way)),
    hidden('meta', 'namen', names.join(' | ')),
    hidden('meta', 'termen', terms.join(' | ')),
    hidden('meta', 'delen', parts.join(' ')),
    hidden('filter', 'soort', collection),
    ...perspectieven.map((name) => hidden('filter', 'perspectief', name)),
  ];
  return `<html lang="nl"><body><article data-pagefind-body>${fields.join('')}${seen}</article></body></html>`;
}
