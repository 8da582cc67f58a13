import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import * as words from '#language/text-marks.ts';
import type { Mistake } from './mistake.ts';
import { atLineStart, inDecoded, inLine, looseAddress } from './mark-remedies.ts';
import { lineOf } from './tree.ts';

/** The text as it was written, with spaces where a sign is escaped: such a sign is meant. */
function writtenOf({ position, value }: Text, source: string): string {
  const { start, end } = position ?? {};
  const isWhole = start?.offset !== undefined && end?.offset !== undefined;
  return isWhole ? source.slice(start.offset, end.offset).replace(/\\[!-/:-@[-`{-~]/g, '  ') : value;
}

const isSetApart = (node: Nodes | undefined): boolean => node?.type === 'emphasis' || node?.type === 'strong';

const leftOver = words.starTooMany;

function edgesOf(siblings: readonly Nodes[], index: number): (readonly [RegExp, string])[] {
  return [
    ...(isSetApart(siblings[index + 1]) ? [[/[*_]$/, leftOver] as const] : []),
    ...(isSetApart(siblings[index - 1]) ? [[/^[*_]/, leftOver] as const] : []),
  ];
}

/** Marks in a freshly read text that are still to be seen in it: something that was meant and did not work. */
export function looseMarks(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'text', (node, index, parent) => {
    const written = writtenOf(node, source);
    const starts = index === 0 && parent?.type === 'paragraph' ? atLineStart : [];
    // A sign beside words that are set apart is one that was left over.
    const edges = index !== undefined && parent ? edgesOf(parent.children, index) : [];
    const addresses = parent?.type === 'link' ? [] : [looseAddress];
    const found = [...starts, ...inLine, ...edges, ...addresses].map(([pattern, message]) => ({
      at: written.search(pattern),
      message,
    }));
    const decoded = inDecoded.map(([pattern, message]) => ({ at: node.value.search(pattern), message }));
    for (const { at, message } of [...found, ...decoded]) {
      const line = lineOf(node) + written.slice(0, Math.max(0, at)).split('\n').length - 1;
      if (at >= 0 && !mistakes.some((one) => one.line === line)) mistakes.push({ line, message });
    }
  });
  return [...mistakes, ...products(tree, source)];
}

/** Stars between figures that mean «times» and make the figure between them slanted. */
function products(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'emphasis', (node) => {
    const before = source[(node.position?.start.offset ?? 0) - 1] ?? '';
    const after = source[node.position?.end.offset ?? 0] ?? '';
    const message = words.starsBetweenNumbers;
    if (/\d/.test(before) && /\d/.test(after)) mistakes.push({ line: lineOf(node), message });
  });
  return mistakes;
}
