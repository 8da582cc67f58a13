import { featuresFor } from '../search/features.ts';
import { keyOf } from '../search/key.ts';
import { stopWords } from '#language/stop-words.ts';
import { tellingOfWord } from '../search/telling.ts';
import { strongest, weightsOf } from '../search/weights.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** Weights that are kept for each record, on average: with fewer, fewer questions find their page, and more bring less than they weigh. */
const weightsPerRecord = 105;

const textsOf = ({ title, names, terms, gist, content }: SearchRecord): string[] => [title, ...names, ...terms, gist, content];

/**
 * How much each key tells.
 * @param pagesWith on how many of the records a key stands
 */
export function tellingFor(records: number, pagesWith: (key: string) => number): (key: string) => number {
  const small = new Set([...stopWords].map(keyOf));
  return (key) => tellingOfWord(records, pagesWith(key), small.has(key));
}

/** What each word of the site says of each record, learned from the ways of asking, names and texts. */
export function questionWeights(
  records: readonly SearchRecord[],
  telling: (key: string) => number,
): ReturnType<typeof strongest> {
  // A part of a compound is a word that the site uses more than once by itself; in ways of asking stand slips too.
  const counts = countWords(records.flatMap(textsOf));
  const featuresOf = featuresFor((word) => (counts.get(word) ?? 0) > 1);
  return strongest(weightsOf(records, featuresOf), weightsPerRecord * records.length, telling);
}
