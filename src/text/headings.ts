import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { Mistake } from './mistake.ts';
import { lineOf, type WikiLink } from './tree.ts';

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

const namedLinks = (node: HeadingNode): WikiLink[] => {
  const links: WikiLink[] = [];
  visit(node, 'wikiLink', (link) => void links.push(link));
  return links;
};

/** The names that the frame of a page gives to its own parts: a heading gets another anchor. */
const taken = [
  ...['inhoud', 'figuur', 'figuur-uitleg', 'kop-vraag', 'vraag', 'resultaten', 'noten'],
  ...['lijst', 'verder', 'samen', 'bron', 'nog-een-vraag'],
];

/** The headings of a text, in order, with the anchors by which others link to them. */
export function headingsOf(tree: Root, nameOf: NameOf): Heading[] {
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = plainText(node, nameOf).trim();
    // Letters with accents are written in two ways that look the same; an anchor knows one.
    headings.push({ depth: node.depth, text, anchor: slugger.slug(text.normalize('NFC')), line: lineOf(node), node });
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

/** Headings that a page cannot show as they stand. The title of the page is its first level. */
export function headingMistakes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  let above = 1;
  visitParents(tree, 'heading', (node, ancestors) => {
    const line = lineOf(node);
    const isEmpty = toString(node).trim() === '' && namedLinks(node).length === 0;
    const start = node.position?.start.offset;
    if (start !== undefined && source[start] !== '#') {
      const message =
        'De streep onder deze regel maakt er een kop van. Zet er een lege regel tussen, of schrijf de kop als «## Kop».';
      mistakes.push({ line, message });
    } else if (isEmpty) mistakes.push({ line, message: 'Hier staat een kop zonder woorden. Schrijf de kop, of haal de # weg.' });
    else if (node.depth === 1) {
      const message = 'Een kop met één # is de titel van de pagina, en die staat al boven de tekst. Begin met ##.';
      mistakes.push({ line, message });
    } else if (ancestors.length > 1) {
      const message = 'Een kop kan niet in een lijst, citaat of onderdeel staan. Zet hem op een eigen regel, los in de tekst.';
      mistakes.push({ line, message });
    } else if (node.depth > above + 1) {
      const message = `Deze kop slaat een niveau over. Verwacht: hooguit ${'#'.repeat(above + 1)}, gevonden: ${'#'.repeat(node.depth)}.`;
      mistakes.push({ line, message });
    }
    above = node.depth;
  });
  return mistakes;
}
