import { unpackNumbers, unpackRising, unpackWords } from './pack.ts';
import { stem } from './stem.ts';

/** What the search data says about the site as a whole, as it stands in `wijzer.json`. */
export interface Guide {
  /** The words of the site, sorted, packed. Each stands for the words with the same stem. */
  words: string;
  /** For each record what it is (an index in `kinds`), packed. */
  kindOf: string;
  kinds: string[];
  /** Where the pages of each kind stand, by the same index. */
  folders: string[];
  /** The fragment of Pagefind that belongs to each record: seven signs each. */
  fragments: string;
  /** For each record the number of words in its title, in its other names, in its gist and in each way of asking; 0 ends a record. */
  lengths: string;
  /** For each record how many records further on it is related to, and which: the steps between their numbers, packed. */
  related: string;
  /** The first word of each file of postings, and the names of those files. */
  shardStarts: string;
  shards: string[];
  /** The files with the titles of the records, and how many each holds. */
  titles: string[];
  titlesPerFile: number;
}

/** The fields of a record before its ways of asking. */
export const fields = ['title', 'names', 'gist'] as const;

/** The search data, ready for use. */
export interface Words {
  guide: Guide;
  /** Representative words, sorted. */
  words: readonly string[];
  /** The number of the word that stands for a stem. */
  numberOf: ReadonlyMap<string, number>;
  /** The kind of each record. */
  kinds: readonly string[];
  /** The number of a record, by Pagefind's name for it. */
  recordOf: ReadonlyMap<string, number>;
  fragmentOf: readonly string[];
  /** The first unit of each record, and one more for the end. A unit is one field or one way of asking. */
  firstUnit: readonly number[];
  /** The record of each unit. */
  recordOfUnit: readonly number[];
  /** The number of words of each unit. */
  lengthOf: readonly number[];
  /** The records that each record is related to, in either direction. */
  relatedTo: readonly (readonly number[])[];
  shardStarts: readonly number[];
}

/** The relations between records, both ways. */
function readRelated(packed: string, records: number): number[][] {
  const numbers = unpackNumbers(packed);
  const relatedTo = Array.from({ length: records }, (): number[] => []);
  let place = 0;
  for (let record = 0; record < records; record += 1) {
    const count = numbers[place] ?? 0;
    let other = record;
    for (const step of numbers.slice(place + 1, place + 1 + count)) {
      other += step;
      relatedTo[record]?.push(other);
      relatedTo[other]?.push(record);
    }
    place += count + 1;
  }
  return relatedTo;
}

/** Unpacks the search data. */
export function readGuide(guide: Guide): Words {
  const words = unpackWords(guide.words);
  const kinds = unpackNumbers(guide.kindOf).map((kind) => guide.kinds[kind] ?? '');
  const fragmentOf = kinds.map((_, record) => guide.fragments.slice(record * 7, record * 7 + 7));
  const firstUnit: number[] = [0];
  const recordOfUnit: number[] = [];
  const lengthOf: number[] = [];
  // One is added to every length, so that 0 can end a record.
  for (const length of unpackNumbers(guide.lengths)) {
    if (length === 0) firstUnit.push(lengthOf.length);
    else {
      recordOfUnit.push(firstUnit.length - 1);
      lengthOf.push(length - 1);
    }
  }
  return {
    guide,
    words,
    numberOf: new Map(words.map((word, index) => [stem(word), index])),
    kinds,
    recordOf: new Map(fragmentOf.map((fragment, record) => [fragment, record])),
    fragmentOf,
    firstUnit,
    recordOfUnit,
    lengthOf,
    relatedTo: readRelated(guide.related, kinds.length),
    shardStarts: unpackRising(guide.shardStarts),
  };
}

/** The units that each word of a file of postings stands in, by the number of the word. */
export const readShard = (text: string, start: number): Map<number, number[]> =>
  new Map(text.split('\n').map((line, index) => [start + index, unpackRising(line)]));
