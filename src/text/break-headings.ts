import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { piecesOf, softHyphens } from './soft-hyphens.ts';

/** Lets the long words of headings break where their language breaks them: large as they are, one of them would push a phone's page sideways. */
export function breakHeadings(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!/^h[2-4]$/.test(node.tagName)) return undefined;
    visit(node, 'text', (text, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const pieces = piecesOf(text.value).map((piece) =>
        piece.isWhole ? h('span.heel', piece.text) : { type: 'text' as const, value: piece.text },
      );
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
    return SKIP;
  });
}

/** From this length on a word does not fit a line of text twice as large as usual on a phone. */
const longInText = 18;

/** A word that is part of an address stays as it is. */
const inAddress = /\S*\p{L}[./@:_]\p{L}\S*/gu;

const brokenText = (text: string): string => {
  const addresses = text.match(inAddress) ?? [];
  return text
    .split(inAddress)
    .map((piece, index) => softHyphens(piece, longInText) + (addresses[index] ?? ''))
    .join('');
};

/** Lets the longest words of running text break, for browsers without a dictionary of its language. */
export function breakTexts(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && /^(?:h[1-6]|code)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') node.value = brokenText(node.value);
    return undefined;
  });
}
