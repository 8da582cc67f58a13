import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import * as words from '#language/text-structure.ts';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

/** The deepest heading that pages have. */
const deepest = 4;

function isEmpty(node: Heading): boolean {
  let hasLink = false;
  visit(node, 'wikiLink', () => void (hasLink = true));
  return !hasLink && toString(node).trim() === '';
}

/** What is wrong with a heading where it stands; `above` is the depth of the one before it. */
function mistakeOf(node: Heading, above: number, isWithin: boolean, source: string): string | undefined {
  const start = node.position?.start.offset;
  if (start !== undefined && source[start] !== '#') return words.lineMakesHeading;
  if (isEmpty(node)) return words.headingWithoutWords;
  if (node.depth === 1) return words.headingIsTitle;
  if (isWithin) return words.headingInside;
  if (node.depth > above + 1) return words.headingSkipsLevel('#'.repeat(above + 1), '#'.repeat(node.depth));
  if (node.depth > deepest) return words.headingTooDeep(node.depth);
  return /#$/.test(toString(node).trim()) ? words.headingEndsOnHash : undefined;
}

const isHidden = ({ type }: { type: string }): boolean => type === 'definition' || type === 'footnoteDefinition';

/** Headings that a page cannot show as they stand. The title of the page is its first level. */
export function headingMistakes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  let above = 1;
  visitParents(tree, 'heading', (node, ancestors) => {
    const message = mistakeOf(node, above, ancestors.length > 1, source);
    if (message) mistakes.push({ line: lineOf(node), message });
    above = node.depth;
  });
  const wrong = new Set(mistakes.map(({ line }) => line));
  return [...mistakes, ...emptySections(tree, wrong)];
}

/** Headings with nothing under them: a reader looks for what was promised. A heading that is wrong itself, or is followed by one, is no second mistake. */
function emptySections(tree: Root, wrong: ReadonlySet<number>): Mistake[] {
  const shown = tree.children.filter((node) => !isHidden(node));
  return shown.flatMap((node, index): Mistake[] => {
    const next = shown[index + 1];
    if (node.type !== 'heading' || wrong.has(lineOf(node)) || (next && wrong.has(lineOf(next)))) return [];
    const hasText = next !== undefined && (next.type !== 'heading' || next.depth > node.depth);
    const message = words.headingWithoutText;
    return hasText ? [] : [{ line: lineOf(node), message }];
  });
}
