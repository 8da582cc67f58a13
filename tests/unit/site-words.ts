import { stem } from '#language/stemming.ts';
import { readGuide, spreadOf, type Guide, type Words } from '../../src/search/guide.ts';

/** A guide of a site without words. */
export const emptyGuide: Guide = {
  words: [],
  spread: [],
  otherNames: [],
  kinds: [{ collection: 'begrippen', naam: 'Begrip', turn: 2 }],
  perspectieven: [],
  kindOf: [],
  folders: [],
  titleLengths: [],
  partStarts: [0],
  isWhole: true,
  levels: [],
  odds: [],
  leastKept: 0,
  spelling: [],
  near: [],
  answersPerFile: 64,
};

/** The words of a site that has only these, no two of one stem, each on so many pages. */
export function siteWords(pages: Readonly<Record<string, number>>, over: Partial<Guide> = {}): Words {
  const words = Object.keys(pages).sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
  return readGuide({
    ...emptyGuide,
    words,
    spread: words.map((word) => spreadOf(pages[word] ?? 1)),
    ...over,
  });
}
