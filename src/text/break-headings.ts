import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { piecesOf } from './soft-hyphens.ts';

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
