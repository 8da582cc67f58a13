import { visit } from 'unist-util-visit';
import type { Entry } from '../graph/entry.ts';
import { plainText } from '../text/headings.ts';

/** A place on a page, to go to. */
export interface PlaceOnPage {
  titel: string;
  anchor: string;
}

const fewestHeadings = 3;
const fewestWords = 300;
/** A figure takes the room of so many words, and so does a group of links. */
const figureWords = 100;

const wordsIn = (text: string): number => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** How long the text of an entry is, in words; names of links do not count. */
export function lengthOf({ text }: Entry): number {
  if (!text?.tree) return 0;
  let words = 0;
  visit(text.tree, ['paragraph', 'heading', 'tableCell'], (node) => void (words += wordsIn(plainText(node, () => ''))));
  const figures = [...text.components.values()].filter(({ component }) => component.naam === 'Figuur').length;
  return words + figures * figureWords;
}

/**
 * The contents list of a page: none where the text is shorter than about three screens of a phone, or has few headings, because a list
 * of two headings is noise.
 * @param more what stands on the page beside the text: before it, after it, in open groups under it, and the end that is in the list
 * and not counted
 */
export function contentsOf(
  entry: Entry,
  more: Record<'before' | 'after' | 'end', readonly PlaceOnPage[]> & { groups?: readonly PlaceOnPage[] },
): PlaceOnPage[] {
  const { before, after, end, groups = [] } = more;
  const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text, anchor }) => ({ titel: text, anchor }));
  const own = [...before, ...headings, ...after, ...groups];
  const words = lengthOf(entry) + (before.length + groups.length) * figureWords;
  return own.length >= fewestHeadings && words >= fewestWords ? [...own, ...end] : [];
}
