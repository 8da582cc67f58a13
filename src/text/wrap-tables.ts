import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table in a box of its own that scrolls and that the keyboard can reach, so that the page never does. */
export function wrapTables(tree: Root): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    count += 1;
    parent.children[index] = h('div.tabel', { tabIndex: 0, role: 'region', ariaLabel: `Tabel ${count}` }, [node]);
    return SKIP;
  });
}
