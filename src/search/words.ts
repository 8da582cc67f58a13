import { unpackNumbers, unpackRising, unpackWords } from './pack.ts';
import { stem } from './stem.ts';

/** What the search data says about the site as a whole, as it stands in `wijzer.json`. */
export interface Guide {
  /** The words of the site, sorted, packed. Each stands for the words with the same stem. */
  words: string;
  /** For each word on how many pages it stands, as the number of times that 1 was multiplied by the square root of 2; packed. */
  spread: string;
  /** Other names for one-word names: `rvt`, a tab, and the names. */
  otherNames: string[];
  /** For each record what it is (an index in `kinds`), packed. */
  kindOf: string;
  kinds: string[];
  /** Where the pages of each kind stand, by the same index. */
  folders: string[];
  /** The fragment of Pagefind that belongs to each record: seven signs each. */
  fragments: string;
  /** The number of different words in each title, packed. */
  titleLengths: string;
  /** The first word of each file of postings, and the names of those files. */
  shardStarts: string;
  shards: string[];
  /** The files with the titles of the records, and how many each holds. */
  titles: string[];
  titlesPerFile: number;
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
  kinds: readonly string[];
  /** The number of a record, by Pagefind's name for it. */
  recordOf: ReadonlyMap<string, number>;
  fragmentOf: readonly string[];
  titleLengths: readonly number[];
  shardStarts: readonly number[];
}

/** How often 1 is multiplied by the square root of 2 to come nearest to a number of pages. */
export const spreadOf = (pages: number): number => Math.round(2 * Math.log2(Math.max(1, pages)));
const pagesOf = (spread: number): number => 2 ** (spread / 2);

/** Unpacks the search data. */
export function readGuide(guide: Guide): Words {
  const words = unpackWords(guide.words);
  const stems = words.map(stem);
  const spread = unpackNumbers(guide.spread);
  const kinds = unpackNumbers(guide.kindOf).map((kind) => guide.kinds[kind] ?? '');
  const fragmentOf = kinds.map((_, record) => guide.fragments.slice(record * 7, record * 7 + 7));
  return {
    guide,
    words,
    stems,
    numberOf: new Map(stems.map((key, index) => [key, index])),
    pagesWith: new Map(stems.map((key, index) => [key, pagesOf(spread[index] ?? 0)])),
    otherNames: new Map(
      guide.otherNames.map((line) => {
        const [name = '', ...others] = line.split('\t');
        return [stem(name), others];
      }),
    ),
    kinds,
    recordOf: new Map(fragmentOf.map((fragment, record) => [fragment, record])),
    fragmentOf,
    titleLengths: unpackNumbers(guide.titleLengths),
    shardStarts: unpackRising(guide.shardStarts),
  };
}

/** Where a name stands: twice the number of its record, plus one for its other names. */
export const placeOf = (record: number, isTitle: boolean): number => 2 * record + (isTitle ? 0 : 1);

/** The record and the kind of name that `placeOf` wrote. */
export const readPlace = (place: number): { record: number; isTitle: boolean } => ({
  record: Math.floor(place / 2),
  isTitle: place % 2 === 0,
});

/** The places that each word of a file of postings stands in, by the number of the word. */
export const readShard = (text: string, start: number): Map<number, number[]> =>
  new Map(text.split('\n').map((line, index) => [start + index, unpackRising(line)]));

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
