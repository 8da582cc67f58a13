import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from './tree.ts';

/** A heading in the text of an entry, with the anchor that the page gives it. */
export interface Heading {
  depth: number;
  text: string;
  anchor: string;
  line: number;
  node: HeadingNode;
}

/** The name of an entry, for a link without words of its own. */
export type NameOf = (id: string) => string;

/** The plain text of a node as a reader sees it: a link without words shows the name of its entry. */
export function plainText(node: Nodes, nameOf: NameOf): string {
  if (node.type === 'wikiLink' && node.children.length === 0) return nameOf(node.target);
  if ('children' in node) return node.children.map((child) => plainText(child, nameOf)).join('');
  return toString(node);
}

/** The names that the frame of a page gives to its own parts: a heading gets another anchor. */
const taken = [
  ...['inhoud', 'figuur', 'figuur-uitleg', 'kop-vraag', 'vraag', 'resultaten', 'noten'],
  ...['lijst', 'verder', 'samen', 'bron', 'nog-een-vraag'],
];

/** What an anchor is made from: a heading of signs only has one too. */
const anchorWords = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text.normalize('NFC') : 'kop');

/** The headings of a text, in order, with the anchors by which others link to them. */
export function headingsOf(tree: Root, nameOf: NameOf): Heading[] {
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = plainText(node, nameOf).trim();
    // Letters with accents are written in two ways that look the same; an anchor knows one.
    headings.push({ depth: node.depth, text, anchor: slugger.slug(anchorWords(text)), line: lineOf(node), node });
  });
  return headings;
}

/** The anchor after a `#` as it was meant: signs written out, letters with accents in the one form that anchors have. */
export function anchorIn(hash: string): string {
  try {
    return decodeURIComponent(hash).normalize('NFC');
  } catch {
    return hash;
  }
}
