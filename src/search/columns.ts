import { BitReader, BitWriter, oddsFor, type Bits, type Odds } from './bits.ts';
import { kindsPerNumber, readChoice, readNumber, writeChoice, writeNumber } from './numbers.ts';
import { oddsRow, settledOdds } from './settled-odds.ts';

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
/** So many words are read together: a question reads the blocks of its own words, and each block costs some bytes. */
export const wordsPerBlock = 32;

// Where the kinds of bits of each sort begin: after the number of postings and the steps between records come levels, then names.
const levels = (1 + buckets) * kindsPerNumber;
const naming = levels + buckets * levelCount * levelCount;
/** How many kinds of bits columns have. */
export const columnKinds = naming + 2 * levelCount;

/** Words on about as many records are alike in what can be expected of them. */
const bucketOf = (count: number): number => Math.min(buckets - 1, Math.floor(Math.log2(count + 1)));

/** Writes the postings of some words, each word in rising order of records: steps, levels, and whether it names the record. */
function writeBlock(bits: Bits, odds: Odds, columns: readonly (readonly Posting[])[]): void {
  for (const postings of columns) {
    const bucket = bucketOf(postings.length);
    writeNumber(bits, odds, 0, postings.length);
    let [record, level] = [-1, 0];
    for (const posting of postings) {
      writeNumber(bits, odds, 1 + bucket, posting.record - record - 1);
      writeChoice(bits, odds, levels + (bucket * levelCount + level) * levelCount, posting.level, levelBits);
      bits.write(odds, naming + posting.level, posting.namedBy ? 1 : 0);
      if (posting.namedBy) bits.write(odds, naming + levelCount + posting.level, posting.namedBy === 'title' ? 1 : 0);
      [record, level] = [posting.record, posting.level];
    }
  }
}

function readBlock(reader: BitReader, odds: Odds, words: number): Posting[][] {
  return Array.from({ length: words }, () => {
    const count = readNumber(reader, odds, 0);
    const bucket = bucketOf(count);
    let [record, level] = [-1, 0];
    return Array.from({ length: count }, (): Posting => {
      record += readNumber(reader, odds, 1 + bucket) + 1;
      level = readChoice(reader, odds, levels + (bucket * levelCount + level) * levelCount, levelBits);
      return { record, level, namedBy: readName(reader, odds, level) };
    });
  });
}

function readName(reader: BitReader, odds: Odds, level: number): NamedBy {
  if (reader.read(odds, naming + level) === 0) return undefined;
  return reader.read(odds, naming + levelCount + level) === 1 ? 'title' : 'name';
}

const blocksOf = (words: number): number => Math.ceil(words / wordsPerBlock);

/** What the bits of some columns are like, as a row of numbers that `settledOdds` reads. */
export function oddsOf(columns: readonly (readonly Posting[])[]): number[] {
  const [zeros, all] = [new Float64Array(columnKinds), new Float64Array(columnKinds)];
  const write = (_: Odds, kind: number, bit: number): void => {
    all[kind] = (all[kind] ?? 0) + 1;
    if (bit === 0) zeros[kind] = (zeros[kind] ?? 0) + 1;
  };
  writeBlock({ write }, settledOdds([]), columns);
  return Array.from(all, (times, kind) => oddsRow(zeros[kind] ?? 0, times));
}

/**
 * The postings of some words, in blocks of which each can be read without the others: how long they are, then the blocks.
 * @param row what the bits of all columns of this site are like
 */
export function writeColumns(columns: readonly (readonly Posting[])[], row: readonly number[]): Uint8Array {
  const odds = settledOdds(row);
  const blocks = Array.from({ length: blocksOf(columns.length) }, (_, block) => {
    const writer = new BitWriter();
    writeBlock(writer, odds, columns.slice(block * wordsPerBlock, (block + 1) * wordsPerBlock));
    return writer.finish();
  });
  const [writer, lengths] = [new BitWriter(), oddsFor(kindsPerNumber)];
  for (const { length } of blocks) writeNumber(writer, lengths, 0, length);
  const head = writer.finish();
  return Uint8Array.from([head.length >> 8, head.length & 255, ...head, ...blocks.flatMap((block) => [...block])]);
}

/** Reads the postings that `writeColumns` wrote of as many words, a block when one of its words is asked for. */
export class ColumnReader {
  private readonly bytes: Uint8Array;
  private readonly words: number;
  private readonly odds: Odds;
  /** Where each block begins, and where the last ends. */
  private readonly starts: number[];
  private readonly blocks = new Map<number, Posting[][]>();

  constructor(bytes: Uint8Array, words: number, odds: Odds) {
    [this.bytes, this.words, this.odds] = [bytes, words, odds];
    const head = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    const [reader, lengths] = [new BitReader(bytes.subarray(2, 2 + head)), oddsFor(kindsPerNumber)];
    this.starts = [2 + head];
    for (let left = blocksOf(words); left > 0; left -= 1) {
      this.starts.push((this.starts.at(-1) ?? 0) + readNumber(reader, lengths, 0));
    }
  }

  /** The postings of one of the words; none of a word that is not there. */
  postingsOf(word: number): readonly Posting[] {
    const block = Math.floor(word / wordsPerBlock);
    const read = this.blocks.get(block) ?? this.readBlock(block);
    this.blocks.set(block, read);
    return read[word % wordsPerBlock] ?? [];
  }

  private readBlock(block: number): Posting[][] {
    const words = Math.max(0, Math.min(wordsPerBlock, this.words - block * wordsPerBlock));
    return readBlock(new BitReader(this.bytes.subarray(this.starts[block], this.starts[block + 1])), this.odds, words);
  }
}
