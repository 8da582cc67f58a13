import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { softHyphens } from './soft-hyphens.ts';

/** Lets the long words of headings break where Dutch breaks: large as they are, one of them would push a phone's page sideways. */
export function breakHeadings(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!/^h[2-4]$/.test(node.tagName)) return;
    visit(node, 'text', (text) => {
      text.value = softHyphens(text.value);
    });
  });
}
