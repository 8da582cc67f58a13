import type { Parent, Root } from 'mdast';
import { lineOf } from './tree.ts';

const linesIn = (node: { type: string; value?: unknown }): number =>
  node.type === 'text' && typeof node.value === 'string' ? node.value.split('\n').length - 1 : 0;

/** Gives each node that was made after reading (a bare web address, and the words beside it) the line it stands on. */
export function placeAll(tree: Root): void {
  const visit = (parent: Parent): void => {
    let line = lineOf(parent);
    for (const node of parent.children) {
      if (node.position) line = node.position.end.line;
      else {
        node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
        line += linesIn(node);
      }
      if ('children' in node) visit(node);
    }
  };
  visit(tree);
}
