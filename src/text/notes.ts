import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import * as words from '#language/text-structure.ts';
import { nearest } from '../problems/nearest.ts';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

type Defined = Definition | FootnoteDefinition;

const markOf = ({ type, identifier }: Defined): string => (type === 'definition' ? `[${identifier}]` : `[^${identifier}]`);

/** What is wrong with a definition by itself. */
function ownMistake(node: Defined): string | undefined {
  if (node.type === 'definition' && node.identifier.startsWith('^')) {
    return words.noteNameHasSpaces(node.identifier.replace(/\s+/g, '-'));
  }
  const isEmpty = node.type === 'footnoteDefinition' && toString(node).trim() === '' && node.children.length === 0;
  return isEmpty ? words.noteIsEmpty(markOf(node)) : undefined;
}

/** The marks in a text that refer to a note or an address which is not there: they are still words. */
function deadMarks(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'text', ({ value }) => {
    for (const [mark] of value.matchAll(/\[\^[^\]\s]+\](?!:)/g)) found.push(mark);
  });
  return found;
}

/** Definitions that nothing refers to, those that stand twice, and those that are empty: their words would vanish without a trace. */
export function definitionMistakes(tree: Root): Mistake[] {
  const used = new Set<string>();
  const defined: Defined[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`[${node.identifier}]`);
    if (node.type === 'footnoteReference') used.add(`[^${node.identifier}]`);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
  });
  const dead = deadMarks(tree);
  return defined.flatMap((node, index): Mistake[] => {
    const mark = markOf(node);
    const line = lineOf(node);
    const own = ownMistake(node);
    if (own) return [{ line, message: own }];
    if (defined.findIndex((other) => markOf(other) === mark) < index) return [{ line, message: words.definedTwice(mark) }];
    if (used.has(mark)) return [];
    const meant = nearest(mark, dead);
    const remedy = meant ? words.didYouMean(meant) : words.referOrRemove;
    return [{ line, message: words.neverReferredTo(mark, remedy) }];
  });
}

/** The marks of notes that are said elsewhere: their note stands there under nearly that name, or without its colon. */
export function saidElsewhere(tree: Root): Set<string> {
  const defined: string[] = [];
  const attempted: string[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') defined.push(markOf(node));
    if (node.type === 'text' && index === 0 && parent?.type === 'paragraph') {
      const [, mark] = /^(\[\^[^\]\s]+\])\s/.exec(node.value) ?? [];
      if (mark) attempted.push(mark);
    }
  });
  return new Set(deadMarks(tree).filter((mark) => attempted.includes(mark) || nearest(mark, defined) !== undefined));
}
