import { BitReader, BitWriter, oddsFor, type Odds } from './bits.ts';
import { kindsPerNumber, readChoice, readNumber, writeChoice, writeNumber } from './numbers.ts';

/** Whether a word stands in the title of a record, in another name of it, or in neither. */
export type NamedBy = 'title' | 'name' | undefined;

/** How much a word speaks for a record. */
export interface Posting {
  record: number;
  /** Which of the levels its weight has. */
  level: number;
  namedBy: NamedBy;
}

const levelBits = 4;
/** The number of levels that weights are rounded to. */
export const levelCount = 2 ** levelBits;
const buckets = 10;

interface Expected {
  count: Odds;
  gap: Odds;
  level: Odds;
  name: Odds;
}

const expected = (): Expected => ({
  count: oddsFor(kindsPerNumber),
  gap: oddsFor(buckets * kindsPerNumber),
  level: oddsFor(buckets * levelCount * levelCount),
  name: oddsFor(2 * levelCount),
});

/** Words on about as many records are alike in what can be expected of them. */
const bucketOf = (count: number): number => Math.min(buckets - 1, Math.floor(Math.log2(count + 1)));

/** The postings of some words, each word in rising order of records: steps, levels, and whether it names the record. */
export function writeColumns(columns: readonly (readonly Posting[])[]): Uint8Array {
  const [writer, odds] = [new BitWriter(), expected()];
  for (const postings of columns) {
    const bucket = bucketOf(postings.length);
    writeNumber(writer, odds.count, 0, postings.length);
    let [record, level] = [-1, 0];
    for (const posting of postings) {
      writeNumber(writer, odds.gap, bucket, posting.record - record - 1);
      writeChoice(writer, odds.level, (bucket * levelCount + level) * levelCount, posting.level, levelBits);
      writer.write(odds.name, posting.level, posting.namedBy ? 1 : 0);
      if (posting.namedBy) writer.write(odds.name, levelCount + posting.level, posting.namedBy === 'title' ? 1 : 0);
      [record, level] = [posting.record, posting.level];
    }
  }
  return writer.finish();
}

/** The postings that `writeColumns` wrote of as many words. */
export function readColumns(bytes: Uint8Array, words: number): Posting[][] {
  const [reader, odds] = [new BitReader(bytes), expected()];
  return Array.from({ length: words }, () => {
    const count = readNumber(reader, odds.count, 0);
    const bucket = bucketOf(count);
    let [record, level] = [-1, 0];
    return Array.from({ length: count }, (): Posting => {
      record += readNumber(reader, odds.gap, bucket) + 1;
      level = readChoice(reader, odds.level, (bucket * levelCount + level) * levelCount, levelBits);
      return { record, level, namedBy: readName(reader, odds.name, level) };
    });
  });
}

function readName(reader: BitReader, odds: Odds, level: number): NamedBy {
  if (reader.read(odds, level) === 0) return undefined;
  return reader.read(odds, levelCount + level) === 1 ? 'title' : 'name';
}
