import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { tag } from '#language/language.ts';
import { noSentence } from '../search/passage.ts';
import type { SearchEntry } from './search-entries.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const hidden = (kind: 'meta' | 'filter', name: string, value: string): string =>
  value ? `<div data-waarde="${escaped(value)}" data-pagefind-${kind}="${name}[data-waarde]"></div>` : '';

const endsSentence = /[.?!…:;][)\]’”"']*\s*$/;
const labelEnd = /[.?!…][)\]’”"']*\s*$/;
const sentenceEnd = /([.?!…][)\]’”"']*)(?=\s|$)/g;

const textsIn = (node: HTMLElement): TextNode[] =>
  node.childNodes.flatMap((child) => (child instanceof TextNode ? [child] : child instanceof HTMLElement ? textsIn(child) : []));

/** Names a thing, however it ends. */
const labels = 'dt, th, h2, h3, h4, .delen-naam, .anker-verwijzing, .feit-verwijzing';
/** May hold a sentence, and then it ends as one; else it is a name, or a row of them. */
const cells = 'dd, td, figcaption';

/**
 * Text that nothing but its place keeps apart gets a point, and what is no sentence a mark: so a passage never glues a label to what
 * stands beside it, and is never a row of names.
 */
function withPoints(part: HTMLElement): void {
  const end = (node: HTMLElement, ended: RegExp): void => {
    if (node.text.trim() && !ended.test(node.text)) node.insertAdjacentHTML('beforeend', `.${noSentence}`);
  };
  for (const node of part.querySelectorAll(labels)) {
    end(node, labelEnd);
    for (const text of textsIn(node)) text.rawText = text.rawText.replace(sentenceEnd, `$1${noSentence}`);
  }
  for (const node of part.querySelectorAll(cells)) end(node, endsSentence);
}

/** A link to a file is no text. */
function withoutFiles(part: HTMLElement): void {
  for (const link of part.querySelectorAll('a[download]')) link.remove();
}

/** A block of ours in the brackets that say so in a line of text, in the place of its label and its hidden words. */
function withBrackets(part: HTMLElement): void {
  for (const block of part.querySelectorAll('.eigen')) {
    for (const label of block.querySelectorAll('.van-ons, .verborgen')) label.remove();
    const texts = block.querySelectorAll('p, li');
    texts.at(0)?.insertAdjacentHTML('afterbegin', '[');
    texts.at(-1)?.insertAdjacentHTML('beforeend', ']');
  }
}

/**
 * What a page shows, to be read as sentences: with signs for what only its form says. A soft hyphen would split a word in two for the
 * index.
 * @param html a whole page, or a part of one
 */
export function shownPage(html: string): HTMLElement {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? html;
  const page = parse(main.replaceAll('\u00ad', ''));
  withoutFiles(page);
  withBrackets(page);
  withPoints(page);
  return page;
}

/**
 * The part of a page that a reader sees of an entry: the article, or the paragraph that stands at its anchor, without its heading, which says the title.
 * @throws when the page does not show the entry
 */
export function seenPartOf({ id, url }: SearchEntry, page: HTMLElement): string {
  const [, anchor] = url.split('#');
  const part = anchor === undefined ? page.querySelector('[data-pagefind-body]') : page.getElementById(anchor);
  if (!part) throw new Error(`The page of ${id} does not show it`);
  const seen = part.innerHTML;
  return anchor === undefined ? seen : seen.replace(/<h3.*?<\/h3>/s, '');
}

/**
 * The document that Pagefind indexes for an entry: what a reader sees, with its headings and anchors, and the fields of the graph beside
 * it. The ways of asking are not in it: they teach the question index.
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
  return `<html lang="${tag}"><body><article data-pagefind-body>${fields.join('')}${seen}</article></body></html>`;
}
