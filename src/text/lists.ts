import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import * as words from '#language/text-structure.ts';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

const isDefinition = ({ type }: { type: string }): boolean => type === 'definition' || type === 'footnoteDefinition';

/** The number before each item as it was written. */
const numbersOf = (list: List, source: string): number[] =>
  list.children.map(({ position }) => Number(/^\d+/.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? 0));

function listMistake(list: List, source: string): Mistake[] {
  if (!list.ordered) return [];
  const numbers = numbersOf(list, source);
  const [first = 0] = numbers;
  const isLoose = list.children.length === 1 && (first > 31 || list.children[0]?.children.length === 0);
  if (isLoose) {
    const message = words.numberMakesList(first);
    return [{ line: lineOf(list), message }];
  }
  const at = numbers.findIndex((number, index) => number !== first && number !== first + index);
  const [item] = at < 0 ? [] : list.children.slice(at);
  const message = words.numbersOutOfOrder(first + at, numbers[at] ?? 0);
  return item ? [{ line: lineOf(item), message }] : [];
}

/** Lists that the page shows in another way than they were written: other numbers, an item or a quotation with nothing in it. */
export function listMistakes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, (node) => {
    if (node.type === 'blockquote' && node.children.length === 0)
      mistakes.push({ line: lineOf(node), message: words.emptyQuote });
    if (node.type === 'list') mistakes.push(...listMistake(node, source));
    if (node.type !== 'listItem' || !node.children.every(isDefinition)) return;
    const message = node.children.length > 0 ? words.noteInList : words.emptyItem;
    mistakes.push({ line: lineOf(node), message });
  });
  return mistakes;
}
