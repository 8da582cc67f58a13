import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitWikiLinks } from './wiki-link.ts';

/** A link to a place in the site, as found in a text. */
export interface TextLink {
  /** What the editor wrote as target: `modellen/rollenwiel` or `/modellen/rollenwiel/`. */
  target: string;
  anchor?: string;
  line: number;
  /** The block of text the link stands in, and where in it. */
  block: Block;
  index: number;
}

/** The plain text of a paragraph or cell, in pieces: text, and links by what they show (undefined: the entry's own name). */
export interface Block {
  pieces: { text: string | undefined; target?: string }[];
}

const blockTypes = new Set(['paragraph', 'tableCell', 'heading']);

/** Adds the pieces of one inline node to a block, and its links to the list. */
function readInline(node: Nodes, block: Block, links: TextLink[]): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') {
    for (const part of splitWikiLinks(node.value)) {
      if (typeof part === 'string') block.pieces.push({ text: part });
      else {
        const { anchor } = part;
        links.push({
          target: part.id,
          ...(anchor && { anchor }),
          line: line + part.linesBefore,
          block,
          index: block.pieces.length,
        });
        block.pieces.push({ text: part.label, target: part.id });
      }
    }
  } else if (node.type === 'link') {
    if (node.url.startsWith('/')) {
      const [target = '', anchor] = node.url.split('#');
      links.push({ target, ...(anchor && { anchor }), line, block, index: block.pieces.length });
    }
    for (const child of node.children) readInline(child, block, links);
  } else if ('children' in node) {
    for (const child of node.children as RootContent[]) readInline(child, block, links);
  } else if ('value' in node) {
    block.pieces.push({ text: node.value });
  }
}

/** All links to places in the site, with the block of text around each. */
export function findLinks(body: Root): TextLink[] {
  const links: TextLink[] = [];
  visit(body, (node) => {
    if (!blockTypes.has(node.type) || !('children' in node)) return;
    const block: Block = { pieces: [] };
    for (const child of node.children) readInline(child, block, links);
  });
  return links;
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentence that a link stands in, as plain text. `labelOf` gives the name of an entry for a link without words of its own. */
export function sentenceOf({ block, index }: TextLink, labelOf: (target: string) => string): string {
  const texts = block.pieces.map(({ text, target }) => (text ?? labelOf(target ?? '')).replaceAll('\n', ' '));
  const start = texts.slice(0, index).join('').length;
  // A question mark inside the name of a page ends no sentence.
  const masked = texts.map((text, piece) => (block.pieces[piece]?.target ? 'x'.repeat(text.length) : text)).join('');
  const found = [...sentences.segment(masked)].find((part) => start < part.index + part.segment.length);
  const whole = texts.join('');
  return (found ? whole.slice(found.index, found.index + found.segment.length) : whole).trim();
}
