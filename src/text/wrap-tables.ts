import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import * as texts from '#language/text-page.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const elementsIn = (node: Element, ...tags: string[]): Element[] =>
  node.children.filter(isElement).flatMap((child) => (tags.includes(child.tagName) ? [child] : elementsIn(child, ...tags)));

const textIn = (node: ElementContent): string =>
  node.type === 'text' ? node.value : isElement(node) ? node.children.map(textIn).join('') : '';

const wordsIn = (cell: Element): string => textIn(cell).trim();

/** Whether the cells hold a word each: such a table is read across, and stays a table on a narrow screen. */
const isRaster = (rows: readonly Element[]): boolean =>
  rows.every((row) =>
    elementsIn(row, 'td', 'th')
      .slice(1)
      .every((cell) => !/\s/.test(wordsIn(cell))),
  );

/**
 * Says of each row what a browser forgets where the table is shown as blocks: that it is a row, what names it, which column a cell
 * stands in.
 */
function nameCells(table: Element): void {
  const [head, ...rows] = elementsIn(table, 'tr');
  if (!head) return;
  const columns = elementsIn(head, 'th', 'td').map(wordsIn);
  table.properties['role'] = 'table';
  for (const group of elementsIn(table, 'thead', 'tbody')) group.properties['role'] = 'rowgroup';
  for (const cell of elementsIn(head, 'th')) Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
  for (const row of [head, ...rows]) row.properties['role'] = 'row';
  for (const row of rows) {
    elementsIn(row, 'td', 'th').forEach((cell, index) => {
      if (index === 0) {
        cell.tagName = 'th';
        Object.assign(cell.properties, { scope: 'row', role: 'rowheader' });
      } else Object.assign(cell.properties, { role: 'cell', dataKolom: columns[index] || undefined });
    });
  }
  if (isRaster(rows)) table.properties['dataRaster'] = true;
}

/**
 * Puts each table in a box of its own that scrolls and that the keyboard can reach, so that the page never does, and names it after the
 * heading above it.
 */
export function wrapTables(tree: Root): void {
  let heading: { id: string; words: string; tables: number } | undefined;
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    const { id } = node.properties;
    if (/^h[2-4]$/.test(node.tagName) && typeof id === 'string') heading = { id, words: wordsIn(node), tables: 0 };
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    count += 1;
    if (heading) heading.tables += 1;
    nameCells(node);
    const isFirst = heading?.tables === 1;
    const name = heading
      ? isFirst
        ? { ariaLabelledBy: heading.id }
        : { ariaLabel: texts.tableUnder(heading.words, heading.tables) }
      : { ariaLabel: texts.table(count) };
    Object.assign(node.properties, name);
    parent.children[index] = h('div.tabel', { tabIndex: 0, role: 'region', ...name }, [node]);
    return SKIP;
  });
}
