import { visit } from 'unist-util-visit';
import type { Entry } from '../graph/entry.ts';
import { plainText } from '../text/headings.ts';

/** A place on a page, to go to. */
export interface PlaceOnPage {
  titel: string;
  anchor: string;
}

/** A shorter list says no more than the ways out in the head of the page. */
const fewestPlaces = 3;
/** With its head and its tail a text of so many words is longer than three screens of a phone. */
const fewestWords = 100;
/** A figure takes the room of so many words. */
const figureWords = 100;
/** A row of an open list takes the room of so many. */
const rowWords = 20;

/** What stands on a page beside the text of its entry. */
export interface AroundText {
  before?: readonly PlaceOnPage[];
  after?: readonly PlaceOnPage[];
  /** The tail, which every page has. */
  end?: readonly PlaceOnPage[];
  /** The number of rows in the open lists. */
  rows?: number;
}

const wordsIn = (text: string): number => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** How long the text of an entry is, in words; names of links do not count. */
export function lengthOf({ text }: Entry): number {
  if (!text?.tree) return 0;
  let words = 0;
  visit(text.tree, ['paragraph', 'heading', 'tableCell'], (node) => void (words += wordsIn(plainText(node, () => ''))));
  const figures = [...text.components.values()].filter(({ component }) => component.naam === 'Figuur').length;
  return words + figures * figureWords;
}

/** The contents list of a page; none where the page is no longer than about three screens of a phone, or has nothing to name but its tail. */
export function contentsOf(entry: Entry, { before = [], after = [], end = [], rows = 0 }: AroundText = {}): PlaceOnPage[] {
  const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text, anchor }) => ({ titel: text, anchor }));
  const own = [...before, ...headings, ...after];
  const places = [...own, ...end];
  const words = lengthOf(entry) + before.length * figureWords + rows * rowWords;
  return own.length > 0 && places.length >= fewestPlaces && words >= fewestWords ? places : [];
}
