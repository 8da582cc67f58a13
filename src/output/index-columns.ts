import { levelCount, oddsOf, writeColumns, type NamedBy, type Posting } from '../search/columns.ts';
import { levelsFor, nearestLevel } from '../search/levels.ts';
import { contentWordsOf } from '../search/query.ts';
import { keyOf } from '../search/key.ts';
import type { Weights } from '../search/weights.ts';
import type { SearchRecord } from './search-records.ts';

/** So many postings take about 110 kB: more than one file should hold, for a question needs few of them. */
const mostInOneFile = 110_000;
// A part: small enough that the words of a question stay light on a site of ten thousand entries.
const postingsPerPart = 8000;
/** For each stem the records that it names, by their title or by another name. */
function namedRecords(records: readonly SearchRecord[]): Map<string, Map<number, NamedBy>> {
  const named = new Map<string, Map<number, NamedBy>>();
  records.forEach(({ title, names, terms }, record) => {
    for (const [text, by] of [
      [[...names, ...terms].join(' '), 'name'],
      [title, 'title'],
    ] as const) {
      for (const key of new Set(contentWordsOf(text).map(keyOf))) {
        const column = named.get(key) ?? new Map<number, NamedBy>();
        named.set(key, column.set(record, by));
      }
    }
  });
  return named;
}

/** What a word says of records, in order: its weights rounded to levels, and the records that it names. */
function postingsOf(
  weights: ReadonlyMap<number, number>,
  named: ReadonlyMap<number, NamedBy>,
  levels: readonly number[],
): Posting[] {
  const records = [...new Set([...weights.keys(), ...named.keys()])].sort((a, b) => a - b);
  const least = Math.min(...levels);
  return records.map((record) => ({
    record,
    level: nearestLevel(weights.get(record) ?? least, levels),
    namedBy: named.get(record),
  }));
}

/**
 * The columns of the question index in one file, or cut in parts of their own where they are many.
 * @param odds what the bits of the columns are like
 */
export function toParts(
  columns: readonly (readonly Posting[])[],
  odds: readonly number[],
): { starts: number[]; files: Uint8Array[] } {
  if (columns.flat().length <= mostInOneFile) return { starts: [0], files: [] };
  const starts: number[] = [];
  let size = postingsPerPart;
  columns.forEach((postings, number) => {
    if (size >= postingsPerPart) {
      starts.push(number);
      size = 0;
    }
    size += postings.length + 1;
  });
  return { starts, files: starts.map((start, part) => writeColumns(columns.slice(start, starts[part + 1]), odds)) };
}

/**
 * For each key what it says of records, with the levels that the weights are rounded to, and what the bits of it all are like.
 * @param telling how much a key tells
 */
export function indexColumns(
  records: readonly SearchRecord[],
  keys: readonly string[],
  weights: Weights,
  telling: (key: string) => number,
): { columns: Posting[][]; levels: number[]; odds: number[] } {
  const named = namedRecords(records);
  // What is lost by rounding counts by how much the weight says: what stands on top is decided by the large ones.
  const levels = levelsFor(
    keys.flatMap((key) =>
      Array.from(weights.get(key)?.values() ?? [], (weight) => ({ weight, counts: (weight * telling(key)) ** 2 })),
    ),
    levelCount,
  );
  const columns = keys.map((key) => postingsOf(weights.get(key) ?? new Map(), named.get(key) ?? new Map(), levels));
  return { columns, levels, odds: oddsOf(columns) };
}
