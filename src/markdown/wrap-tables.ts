import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Rehype plugin: a wide table scrolls in its own box, which the keyboard can reach, so that the page never does. */
export function wrapTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      count += 1;
      const properties = { className: ['tabel'], tabIndex: 0, role: 'region', ariaLabel: `Tabel ${count}` };
      const box: Element = { type: 'element', tagName: 'div', properties, children: [node] };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
