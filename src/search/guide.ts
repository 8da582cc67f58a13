import type { Near } from './near.ts';
import { keyOf } from './key.ts';

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

/** What the question index says about the site as a whole. */
export interface Guide {
  /** The words of the site, sorted by their stems. Each stands for the words with the same stem. */
  words: readonly string[];
  /** For each word on how many pages it stands, as the number of times that 1 was multiplied by the square root of 2. */
  spread: readonly number[];
  /** Other names for one-word names: `rvt`, and the names. */
  otherNames: string[][];
  kinds: Kind[];
  perspectieven: Choice[];
  /** For each record which of the kinds it is. */
  kindOf: readonly number[];
  /** Where the pages of each kind stand, in the order of the kinds. */
  folders: string[];
  /** The number of different words in each title. */
  titleLengths: readonly number[];
  /** The first word of each part of the question index. */
  partStarts: number[];
  /** Whether the parts stand in one file with the guide, or in files of their own. */
  isWhole: boolean;
  /** What the weights in those parts are rounded to. */
  levels: number[];
  /** What the bits of those parts are like. */
  odds: readonly number[];
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
  /** Representative words, sorted by their stems. */
  words: readonly string[];
  /** The stem of a word, by its number. */
  stemAt: (number: number) => string;
  /** The number of the word that stands for a stem. */
  numberOf: (stem: string) => number | undefined;
  /** About how many pages have a word with a stem. */
  pagesWith: (stem: string) => number;
  /** The other names of what is called by one word, by its stem. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The kind of each record. */
  kindOf: readonly Kind[];
  titleLengths: readonly number[];
}

/** What a question index that cannot be read is told by: no reader sees it, for the full text answers then. */
export const damaged = 'The question index is damaged, or of another site.';

/** How often 1 is multiplied by the square root of 2 to come nearest to a number of pages. */
export const spreadOf = (pages: number): number => Math.round(2 * Math.log2(Math.max(1, pages)));
/** About the number of pages that `spreadOf` was given. */
export const pagesOf = (spread: number): number => 2 ** (spread / 2);

/** The kind of a record that the guide does not know. */
export const noKind: Kind = { collection: '', naam: '', turn: 0 };

/** The number of letters that the words of one file of well-spelled words begin with. */
export const spellingStart = 2;

/**
 * Gives the stems of words that are sorted by them, and finds words by a stem. A stem is taken when it is asked for: a page that takes
 * those of all words is late with its first answer.
 */
function stemsOf(words: readonly string[]): Pick<Words, 'stemAt' | 'numberOf'> {
  const known: (string | undefined)[] = words.map(() => undefined);
  const stemAt = (number: number): string => (known[number] ??= keyOf(words[number] ?? ''));
  const numberOf = (key: string): number | undefined => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stemAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < words.length && stemAt(low) === key ? low : undefined;
  };
  return { stemAt, numberOf };
}

/**
 * Makes the search data ready for use.
 * @throws when it does not hang together: a file that is damaged, or of another site
 */
export function readGuide(guide: Guide): Words {
  const { words, spread, titleLengths } = guide;
  if (words.length === 0 || spread.length !== words.length) throw new Error(damaged);
  const { stemAt, numberOf } = stemsOf(words);
  return {
    guide,
    words,
    stemAt,
    numberOf,
    pagesWith: (key) => {
      const number = numberOf(key);
      return number === undefined ? 0 : pagesOf(spread[number] ?? 0);
    },
    otherNames: new Map(guide.otherNames.map(([name = '', ...others]) => [keyOf(name), others])),
    kindOf: guide.kindOf.map((kind) => guide.kinds[kind] ?? noKind),
    titleLengths,
  };
}

/** The word that the site uses for a word or a form of it; undefined when the site has none. */
export function wordFor(word: string, { numberOf, words }: Words): string | undefined {
  const number = numberOf(keyOf(word));
  return number === undefined ? undefined : words[number];
}

/** The words of the site that begin so, shortest first. */
export function beginningWith(start: string, { words }: Words): string[] {
  if (start.length < 2) return [];
  return words.filter((word) => word.startsWith(start)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
