import type { Code, InlineCode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import * as words from '#language/text-structure.ts';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

const sourceOf = ({ position }: Code | InlineCode, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** Code that was not meant: a block that runs on to the end of the text, an apostrophe that opens and another that closes. */
export function codeMistakes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, (node) => {
    if (node.type === 'code') {
      const lines = sourceOf(node, source).split('\n');
      const [, fence = ''] = /^\s*(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
      const isClosed = lines.length > 1 && (lines.at(-1) ?? '').replace(/^[\s>]*/, '').startsWith(fence);
      const message = words.codeDoesNotClose(fence);
      if (fence && !isClosed) mistakes.push({ line: lineOf(node), message });
    }
    if (node.type === 'inlineCode') {
      const before = source[(node.position?.start.offset ?? 0) - 1];
      const after = source[node.position?.end.offset ?? 0];
      const message = words.apostrophesMakeCode;
      if (isLetter(before) && isLetter(after)) mistakes.push({ line: lineOf(node), message });
    }
  });
  return mistakes;
}
