import type { Definition, Link, LinkReference, Nodes, Parent, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { plainText, type NameOf } from './headings.ts';
import { sentenceAround } from './sentences.ts';
import { lineOf, type WikiLink } from './tree.ts';

/** A link in a text: to an entry by its name, or to an address. */
export interface TextLink {
  node: WikiLink | Link | Definition;
  line: number;
  /** The block of text it stands in, and itself as it stands there. */
  block: Parent | undefined;
  inBlock: WikiLink | Link | LinkReference;
}

const blockTypes = new Set(['paragraph', 'tableCell', 'heading']);

/** The definitions of a text by name; the first one counts. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visitParents(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** All links of a text, of every kind. One that names its address elsewhere in the text has the line of that address. */
export function linksIn(tree: Root): TextLink[] {
  const definitions = definitionsOf(tree);
  const links: TextLink[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'wikiLink' && node.type !== 'link' && node.type !== 'linkReference') return;
    const target = node.type === 'linkReference' ? definitions.get(node.identifier) : node;
    const block = ancestors.findLast(({ type }) => blockTypes.has(type));
    // A note whose name is not right is no address.
    if (node.type === 'linkReference' && node.identifier.startsWith('^')) return;
    if (target) links.push({ node: target, line: lineOf(target), block, inBlock: node });
  });
  return links;
}

/** The plain text of a block in pieces: what links show apart from the rest. */
function piecesOf(node: Nodes, nameOf: NameOf): { text: string; link?: Nodes }[] {
  if (node.type === 'wikiLink' || node.type === 'link' || node.type === 'linkReference') {
    return [{ text: plainText(node, nameOf), link: node }];
  }
  // A hard break stands between two words.
  if (node.type === 'break') return [{ text: ' ' }];
  if ('children' in node) return node.children.flatMap((child) => piecesOf(child, nameOf));
  return [{ text: plainText(node, nameOf) }];
}

/** The sentence that a link stands in, as plain text. `nameOf` gives the name of an entry for a link without words of its own. */
export function sentenceOf({ block, inBlock }: TextLink, nameOf: NameOf): string {
  if (!block) return plainText(inBlock, nameOf);
  const pieces = block.children.flatMap((child) => piecesOf(child as Nodes, nameOf));
  const texts = pieces.map(({ text }) => text.replaceAll('\n', ' '));
  const at = pieces.findIndex(({ link }) => link === inBlock);
  const start = texts.slice(0, at).join('').length;
  // A question mark inside the name of a page ends no sentence; a capital at its beginning may start one.
  const shown = texts
    .map((text, index) => (pieces[index]?.link?.type === 'wikiLink' ? text.replace(/(?!^)./g, 'x') : text))
    .join('');
  const { from, to } = sentenceAround(shown, start);
  return texts.join('').slice(from, to).trim();
}
