import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

/** Rows of tables with more cells than the head: the page would drop those. */
export function tableMistakes(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const width = head?.children.length ?? 0;
    for (const row of rows) {
      if (row.children.length <= width) continue;
      const message = `Deze rij heeft ${row.children.length} vakken, en de kop van de tabel ${width}. Maak ze gelijk; een streep in een vak schrijf je als \\|.`;
      mistakes.push({ line: lineOf(row), message });
    }
  });
  return mistakes;
}
