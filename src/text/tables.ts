import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import * as words from '#language/text-structure.ts';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

/** A table with nothing under its head; its rows may stand below an empty line. */
function withoutRows(table: Table, next: Nodes | undefined, source: string): Mistake {
  const isRow = next?.type === 'paragraph' && source[next.position?.start.offset ?? -1] === '|';
  return isRow
    ? { line: lineOf(next), message: words.rowBelongsAbove }
    : { line: lineOf(table), message: words.tableWithoutRows };
}

/** Tables whose rows are not as wide as their head: the page would drop cells, or leave a hole. */
export function tableMistakes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'table', (table, index, parent) => {
    const [head, ...rows] = table.children;
    const width = head?.children.length ?? 0;
    if (rows.length === 0) mistakes.push(withoutRows(table, parent?.children[(index ?? 0) + 1], source));
    for (const row of rows) {
      const count = row.children.length;
      if (count === width) continue;
      const written = source.slice(row.position?.start.offset ?? 0, row.position?.end.offset ?? 0);
      const message = written.includes('|') ? words.rowOfOtherWidth(count, width) : words.lineBecomesRow;
      mistakes.push({ line: lineOf(row), message });
    }
  });
  return mistakes;
}
