import type { Near } from './near.ts';
import { stem } from '#language/stemming.ts';

/** A kind of entry: its collection, and what a reader calls it. */
export interface Kind {
  collection: string;
  naam: string;
  /** Its turn in the suggestions: the lowest first. */
  turn: number;
}

/** Something to choose answers by, and what a reader calls it. */
export interface Choice {
  waarde: string;
  naam: string;
}

/** What the question index says about the site as a whole. Each sign of a row stands for one number below 36. */
export interface Guide {
  /** The words of the site, sorted, with a space between. Each stands for the words with the same stem. */
  words: string;
  /** A row: for each word on how many pages it stands, as the number of times that 1 was multiplied by the square root of 2. */
  spread: string;
  /** Other names for one-word names: `rvt`, and the names. */
  otherNames: string[][];
  kinds: Kind[];
  perspectieven: Choice[];
  /** A row: for each record which of the kinds it is. */
  kindOf: string;
  /** Where the pages of each kind stand, in the order of the kinds. */
  folders: string[];
  /** A row: the number of different words in each title. */
  titleLengths: string;
  /** The first word of each part of the question index. */
  partStarts: number[];
  /** Whether the parts stand in one file with the guide, or in files of their own. */
  isWhole: boolean;
  /** What the weights in those parts are rounded to. */
  levels: number[];
  /** How much the weight that was kept last tells: what tells less was left out. */
  leastKept: number;
  /** How the words of each file of well-spelled words begin. */
  spelling: string[];
  /** The records near each record, where the index stands in one file. */
  near: Near[][];
  /** How many records stand in each file of answers. */
  answersPerFile: number;
}

/** The search data, ready for use. */
export interface Words {
  guide: Guide;
  /** Representative words, sorted. */
  words: readonly string[];
  /** The stem of each word. */
  stems: readonly string[];
  /** The number of the word that stands for a stem. */
  numberOf: ReadonlyMap<string, number>;
  /** About how many pages have a word with a stem. */
  pagesWith: ReadonlyMap<string, number>;
  /** The other names of what is called by one word, by its stem. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The kind of each record. */
  kindOf: readonly Kind[];
  titleLengths: readonly number[];
}

const most = 35;

/** What a question index that cannot be read is told by: no reader sees it, for the full text answers then. */
export const damaged = 'The question index is damaged, or of another site.';

/** Numbers as a row of signs, one for each. A number above 35 is written as 35. */
export const writeRow = (numbers: readonly number[]): string =>
  numbers.map((number) => Math.min(most, number).toString(most + 1)).join('');

/** The numbers that `writeRow` wrote. */
export const readRow = (row: string): number[] => [...row].map((sign) => Number.parseInt(sign, most + 1));

/** How often 1 is multiplied by the square root of 2 to come nearest to a number of pages. */
export const spreadOf = (pages: number): number => Math.round(2 * Math.log2(Math.max(1, pages)));
/** About the number of pages that `spreadOf` was given. */
export const pagesOf = (spread: number): number => 2 ** (spread / 2);

/** The kind of a record that the guide does not know. */
export const noKind: Kind = { collection: '', naam: '', turn: 0 };

/** The number of letters that the words of one file of well-spelled words begin with. */
export const spellingStart = 2;

/**
 * Makes the search data ready for use.
 * @throws when it does not hang together: a file that is damaged, or of another site
 */
export function readGuide(guide: Guide): Words {
  const words = guide.words.split(' ').filter(Boolean);
  const stems = words.map(stem);
  const spread = readRow(guide.spread);
  const kindOf = readRow(guide.kindOf).map((kind) => guide.kinds[kind] ?? noKind);
  if (!stems.length || spread.length !== stems.length) {
    throw new Error(damaged);
  }
  return {
    guide,
    words,
    stems,
    numberOf: new Map(stems.map((key, index) => [key, index])),
    pagesWith: new Map(stems.map((key, index) => [key, pagesOf(spread[index] ?? 0)])),
    otherNames: new Map(guide.otherNames.map(([name = '', ...others]) => [stem(name), others])),
    kindOf,
    titleLengths: readRow(guide.titleLengths),
  };
}

/** The word that the site uses for a word or a form of it; undefined when the site has none. */
export function wordFor(word: string, { numberOf, words }: Words): string | undefined {
  const number = numberOf.get(stem(word));
  return number === undefined ? undefined : words[number];
}

/** The words of the site that begin so, shortest first. */
export function beginningWith(start: string, { words }: Words): string[] {
  if (start.length < 2) return [];
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; words[index]?.startsWith(start); index += 1) found.push(words[index] ?? '');
  return found.sort((a, b) => a.length - b.length);
}
