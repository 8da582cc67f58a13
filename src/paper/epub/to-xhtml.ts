import { tag } from '#language/language.ts';
import * as words from '#language/paper-books.ts';
import type { Block, Section, Word } from '../text/words.ts';

/** Text as it may stand in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where a link to an entry leads in this book; undefined for an entry that is not in it. */
export type HrefOf = (id: string) => string | undefined;

/** The words of a sentence as XHTML. */
export const wordsToXhtml = (words: readonly Word[], hrefOf: HrefOf): string =>
  words.map((word) => wordToXhtml(word, hrefOf)).join('');

function wordToXhtml(word: Word, hrefOf: HrefOf): string {
  const inside = 'k' in word ? wordsToXhtml(word.k, hrefOf) : '';
  switch (word.s) {
    case 't':
      return escaped(word.t);
    case 'b':
      return `<strong>${inside}</strong>`;
    case 'i':
      return `<em>${inside}</em>`;
    case 'eigen':
      return `[${inside}]`;
    case 'code':
      return `<code>${inside}</code>`;
    case 'web':
      // Without the address of the site a page of it is nowhere to be found from a book.
      return /^(https?|mailto):/.test(word.url) ? `<a href="${escaped(word.url)}">${inside}</a>` : inside;
    case 'naar': {
      const href = hrefOf(word.id) ?? (word.url.startsWith('http') ? word.url : undefined);
      return href ? `<a href="${escaped(href)}">${inside}</a>` : inside;
    }
    case 'term': {
      const href = hrefOf(word.id);
      return href ? `<a class="term" href="${escaped(href)}">${escaped(word.t)}</a>` : escaped(word.t);
    }
    case 'noot':
      return `<sup>${escaped(word.nr)}</sup>`;
    case 'einde':
      return '<br/>';
  }
}

/** A property of a component as text. */
const textIn = (props: Readonly<Record<string, unknown>>, name: string): string => {
  const value = props[name];
  return typeof value === 'string' ? escaped(value) : '';
};

/** The components of the vocabulary. */
function componentToXhtml({ naam, props, k }: Extract<Block, { s: 'onderdeel' }>, hrefOf: HrefOf): string {
  const inside = blocksToXhtml(k, hrefOf);
  const kop = textIn(props, 'kop');
  switch (naam) {
    case 'Eigen':
    case 'Scene':
      return `<div class="eigen"><p class="van-ons">${naam === 'Eigen' ? words.ours : words.oursInvented}</p>${inside}</div>`;
    case 'Citaat':
      return `<blockquote>${inside}<p class="van-ons">${textIn(props, 'auteur')}</p></blockquote>`;
    case 'Kader':
    case 'Uitklap':
      return `<aside>${kop ? `<p><strong>${kop}</strong></p>` : ''}${inside}</aside>`;
    default:
      return inside;
  }
}

function blockToXhtml(block: Block, hrefOf: HrefOf): string {
  const words = (k: readonly Word[]): string => wordsToXhtml(k, hrefOf);
  switch (block.s) {
    case 'p':
      return `<p>${words(block.k)}</p>`;
    case 'lijst': {
      const items = block.items.map((item) => `<li>${blocksToXhtml(item, hrefOf)}</li>`).join('');
      return block.genummerd ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'citaat':
      return `<blockquote>${blocksToXhtml(block.k, hrefOf)}</blockquote>`;
    case 'kop':
      return `<h${block.niveau}>${words(block.k)}</h${block.niveau}>`;
    case 'tabel': {
      const row = (cells: readonly Word[][], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${words(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(block.kop, 'th')}</thead><tbody>${block.rijen.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'streep':
      return '<hr/>';
    case 'onderdeel':
      return componentToXhtml(block, hrefOf);
  }
}

const blocksToXhtml = (blocks: readonly Block[], hrefOf: HrefOf): string =>
  blocks.map((block) => blockToXhtml(block, hrefOf)).join('');

/** The sections of a text. */
export const sectionsToXhtml = (sections: readonly Section[], hrefOf: HrefOf): string =>
  sections
    .map(
      ({ kop, blokken }) =>
        `<section>${kop.length > 0 ? `<h2>${wordsToXhtml(kop, hrefOf)}</h2>` : ''}${blocksToXhtml(blokken, hrefOf)}</section>`,
    )
    .join('');

/** A page of the book. */
export const pageOf = (title: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"><head><title>${escaped(title)}</title><link rel="stylesheet" href="boek.css"/></head><body>${body}</body></html>\n`;
