import { contentWordsOf, wordsOf } from './query.ts';
import { keyOf } from './key.ts';
import { beginningWith, type Words } from './guide.ts';
import type { Finder } from './find.ts';

const mostWords = 400;
const mostSuggestions = 8;

/** The words of the site that each word typed may be; the last one may still be growing. */
function wordsMeant(typed: string, words: Words): number[][] {
  const all = wordsOf(typed.slice(0, 100));
  const last = /[\p{L}\p{N}]$/u.test(typed) ? all.at(-1) : undefined;
  const complete = contentWordsOf(all.slice(0, last === undefined ? undefined : -1).join(' '));
  const numbersOf = (found: readonly string[]): number[] =>
    found.slice(0, mostWords).flatMap((word) => words.numberOf(keyOf(word)) ?? []);
  const meant = complete.map((word) => numbersOf([word]));
  return last === undefined || last.length < 2 ? meant : [...meant, numbersOf([last, ...beginningWith(last, words)])];
}

/**
 * The records whose title or other name has every word typed so far, by the turn of their kind.
 * @param rowsOf what the question index holds of some words
 */
export async function suggest(typed: string, words: Words, rowsOf: Finder['rowsOf']): Promise<number[]> {
  const meant = wordsMeant(typed, words).filter((numbers) => numbers.length > 0);
  if (meant.length === 0) return [];
  const rows = await rowsOf(meant.flat());
  const perRecord = meant.map((numbers) => {
    const records = new Map<number, number>();
    for (const { record, namedBy } of numbers.flatMap((number) => rows.get(number) ?? [])) {
      if (namedBy) records.set(record, namedBy === 'title' ? 0 : (records.get(record) ?? 1));
    }
    return records;
  });
  // A word that no title has says what is asked, not what it is called.
  const perWord = perRecord.filter((records) => records.size > 0);
  const [first, ...others] = perWord;
  const fitting = [...(first?.keys() ?? [])].filter((record) => others.every((records) => records.has(record)));
  const turn = (record: number): number => {
    const field = Math.max(...perWord.map((records) => records.get(record) ?? 1));
    return field * 10 + (words.kindOf[record]?.turn ?? 0) + (words.titleLengths[record] ?? 0) / 100;
  };
  return fitting.sort((a, b) => turn(a) - turn(b) || a - b).slice(0, mostSuggestions);
}
