import { keyOf } from '../src/search/key.ts';
import type { SearchRecord } from '../src/output/search-records.ts';
import { contentWordsOf } from '../src/search/query.ts';

/** How the ways of asking for the entries of one kind are spread. */
export interface Spread {
  collection: string;
  entries: number;
  /** The fewest and the most of one entry. */
  fewest: number;
  most: number;
  ways: number;
  /** How many share no word of the subject with the title or the gist of their entry. */
  apart: number;
  /** How many have no word that their entry had not yet. */
  sameWords: number;
}

/** What the ways of asking of one record bring: those apart from its title and gist, and those without a word of their own. */
function countsOf({ title, gist, asked }: SearchRecord): { apart: number; sameWords: number } {
  const said = new Set([title, gist].flatMap(contentWordsOf).map(keyOf));
  const seen = new Set(said);
  const counts = { apart: 0, sameWords: 0 };
  for (const keys of asked.map((way) => contentWordsOf(way).map(keyOf))) {
    if (!keys.some((key) => said.has(key))) counts.apart += 1;
    if (keys.every((key) => seen.has(key))) counts.sameWords += 1;
    for (const key of keys) seen.add(key);
  }
  return counts;
}

/** The spread of the ways of asking by kind, of the kinds that have any. */
export function spreadOfAsked(records: readonly SearchRecord[]): Spread[] {
  const collections = [...new Set(records.map(({ collection }) => collection))];
  const spreads = collections.map((collection): Spread => {
    const own = records.filter((record) => record.collection === collection);
    const [lengths, counts] = [own.map(({ asked }) => asked.length), own.map(countsOf)];
    return {
      collection,
      entries: own.length,
      fewest: Math.min(...lengths),
      most: Math.max(...lengths),
      ways: lengths.reduce((sum, length) => sum + length, 0),
      apart: counts.reduce((sum, { apart }) => sum + apart, 0),
      sameWords: counts.reduce((sum, { sameWords }) => sum + sameWords, 0),
    };
  });
  return spreads.filter(({ ways }) => ways > 0);
}
