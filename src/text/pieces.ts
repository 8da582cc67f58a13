import type { RootContent, Text } from 'mdast';
import { lineOf } from './tree.ts';

/** A place in the children of a parent: the number of a child, and how far into its text. */
export interface Place {
  child: number;
  at: number;
}

export const isText = (node: RootContent | undefined): node is Text => node?.type === 'text';

/** The first place from `from` on where a text child has these signs. */
export function placeOf(children: readonly RootContent[], signs: string, from: Place): Place | undefined {
  for (let child = from.child; child < children.length; child += 1) {
    const node = children[child];
    const at = isText(node) ? node.value.indexOf(signs, child === from.child ? from.at : 0) : -1;
    if (at >= 0) return { child, at };
  }
  return undefined;
}

/** How many lines a text goes down. */
export const linesIn = (text: string): number => text.split('\n').length - 1;

/** A part of a text node, with the line it really stands on. */
export function part(node: Text, from: number, to?: number): Text[] {
  const value = node.value.slice(from, to);
  if (!value) return [];
  const line = lineOf(node) + linesIn(node.value.slice(0, from));
  const point = { line, column: 1 };
  return [{ type: 'text', value, position: { start: point, end: point } }];
}

/** The children between two places; a place inside a text cuts it. */
export function between(children: readonly RootContent[], from: Place, to: Place): RootContent[] {
  return children.slice(from.child, to.child + 1).flatMap((node, index): RootContent[] => {
    if (!isText(node)) return [node];
    const start = index === 0 ? from.at : 0;
    const end = from.child + index === to.child ? to.at : undefined;
    return part(node, start, end);
  });
}

/** Whether a place comes before another. */
export const isBefore = (one: Place, other: Place): boolean =>
  one.child < other.child || (one.child === other.child && one.at < other.at);
