import { askedFor, type Asked } from './concepts.ts';
import { recordsTitled } from './exact-titles.ts';
import type { Words } from './guide.ts';
import { IndexReader, type FoundAnswer, type Rows } from './index-reader.ts';
import { withNear } from './near.ts';
import { isOutside } from './outside.ts';
import { keysOf, rank, type Ranked } from './rank.ts';

/** What a question gives. */
export interface Outcome {
  asked: Asked;
  /** Everything that has something of the question, best first. */
  ranked: Ranked[];
  /** Whether the question is about nothing that this site has. */
  isOutside: boolean;
  words: Words;
}

/** Asks questions of one site. */
export interface Finder {
  words: () => Promise<Words>;
  /** What the index holds of some words, by their numbers. */
  rowsOf: (numbers: readonly number[]) => Promise<Rows>;
  find: (question: string) => Promise<Outcome>;
  answersOf: (records: readonly number[]) => Promise<FoundAnswer[]>;
  /** Pagefind's name for the text of a record. */
  fragmentOf: (record: number) => Promise<string>;
}

/** What a question asks for. Words that look like slips are looked up, and what is spelled well stays as it was typed. */
async function askedWell(question: string, words: Words, reader: IndexReader): Promise<Asked> {
  const asked = askedFor(question, words);
  const spelled = await Promise.all(asked.slips.map(async (word) => ((await reader.isSpelledWell(word)) ? [word] : [])));
  const right = new Set(spelled.flat());
  return right.size > 0 ? askedFor(question, words, (word) => right.has(word)) : asked;
}

/**
 * Makes a finder for one site.
 * @param read gives a file of the question index, by name
 * @param stamp the sign of the build that the files belong to
 */
export function finderFor(read: (name: string) => Promise<Uint8Array>, stamp: string): Finder {
  const reader = new IndexReader(read, stamp);
  return {
    words: () => reader.words(),
    rowsOf: (numbers) => reader.rowsOf(numbers),
    answersOf: (records) => reader.answersOf(records),
    fragmentOf: (record) => reader.fragmentOf(record),
    find: async (question) => {
      const words = await reader.words();
      const asked = await askedWell(question, words, reader);
      const rows = await reader.rowsOf(asked.concepts.flatMap(keysOf).flatMap((key) => words.numberOf(key) ?? []));
      const ranked = rank(asked, words, rows, recordsTitled(asked.concepts, words, rows));
      return { asked, ranked: withNear(ranked, words.guide.near), isOutside: isOutside(asked, ranked, words, rows), words };
    },
  };
}
