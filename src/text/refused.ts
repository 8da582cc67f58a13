import type { Blockquote, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import * as texts from '#language/text-links.ts';
import type { Mistake } from './mistake.ts';
import { isCode, lineOf, type WikiLink } from './tree.ts';

const picture = texts.howToPicture;

/** What a text may not hold though MDX can read it, each with what to write instead. */
function refusalOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'wikiLink') return linkRefusal(node);
  if (node.type === 'blockquote') return quoteRefusal(node);
  if (node.type === 'mdxjsEsm') {
    return texts.noImport;
  }
  if (isCode(node)) {
    if (node.value.startsWith('/*')) return texts.noBraceComment;
    return texts.bracesInText;
  }
  if (node.type === 'html') return texts.noHtml;
  if (node.type === 'image' || node.type === 'imageReference') return picture;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return texts.noTaskList;
  }
  return undefined;
}

/** What is wrong with a link by what stands in it. */
function linkRefusal(node: Link | LinkReference | WikiLink): string | undefined {
  let inside: Nodes['type'] | undefined;
  visit(node, (one) => {
    if (one !== node && (one.type === 'wikiLink' || one.type === 'link' || one.type === 'footnoteReference')) inside = one.type;
  });
  if (inside === 'footnoteReference') return texts.noteInLink;
  if (inside) return texts.linkInLink;
  const words = toString(node).trim();
  if (node.type === 'wikiLink') return undefined;
  const [, id] = /^\[([a-z]+\/[a-z0-9-]+)\]$/.exec(words) ?? [];
  if (id && node.type === 'link') return texts.wordsInside(id, node.url);
  if (/^\[[^\]]*\]$/.test(words)) return texts.oneSquarePair(words);
  return words ? undefined : texts.linkWithoutWords;
}

/** A line that begins with «more than» is no quotation. */
const quoteRefusal = (node: Blockquote): string | undefined =>
  /^[\d€%]/.test(toString(node)) ? texts.lineBecomesQuote : undefined;

/** Everything in a text that is refused, wherever it stands. */
export function refusedIn(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, (node) => {
    const message = refusalOf(node);
    if (message) mistakes.push({ line: lineOf(node), message });
  });
  return mistakes;
}
