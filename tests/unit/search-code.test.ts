import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, oddsFor } from '../../src/search/bits.ts';
import {
  ColumnReader,
  columnKinds,
  oddsOf,
  wordsPerBlock,
  writeColumns,
  type NamedBy,
  type Posting,
} from '../../src/search/columns.ts';
import type { Guide } from '../../src/search/guide.ts';
import { readChoice, readNumber, writeChoice, writeNumber, kindsPerNumber } from '../../src/search/numbers.ts';
import { readQuestionFile, writeQuestionFile } from '../../src/search/question-file.ts';
import { oddsRow, settledOdds } from '../../src/search/settled-odds.ts';
import { readWords, writeWords } from '../../src/search/word-list.ts';
import { emptyGuide } from './site-words.ts';

describe('bits', () => {
  const written = (bits: readonly (readonly [kind: number, bit: number])[]): Uint8Array => {
    const [writer, odds] = [new BitWriter(), oddsFor(4)];
    for (const [kind, bit] of bits) writer.write(odds, kind, bit);
    return writer.finish();
  };
  test('come back as they were written, whatever they are', () => {
    const bit = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 3000 }), (bits) => {
        const [reader, odds] = [new BitReader(written(bits)), oddsFor(4)];
        expect(bits.map(([kind]) => reader.read(odds, kind))).toEqual(bits.map(([, one]) => one));
      }),
      { numRuns: 50, seed: 1 },
    );
  });
  test('take less room the more alike they are', () => {
    expect(written(Array.from({ length: 8000 }, () => [0, 0] as const)).length).toBeLessThan(20);
    expect(written(Array.from({ length: 8000 }, (_, index) => [0, index % 2] as const)).length).toBeGreaterThan(950);
    // By their kind they are known: no room at all.
    expect(written(Array.from({ length: 8000 }, (_, index) => [index % 2, index % 2] as const)).length).toBeLessThan(30);
  });
  test('are the same bytes in every run', () => {
    expect([
      ...written([
        [0, 1],
        [1, 0],
        [0, 1],
        [2, 1],
      ]),
    ]).toEqual([41, 128]);
  });
  test('a carry runs through bytes that were held', () => {
    const bits = Array.from({ length: 4000 }, (_, index) => [index % 3, index % 7 === 0 ? 0 : 1] as const);
    const [reader, odds] = [new BitReader(written(bits)), oddsFor(4)];
    expect(bits.every(([kind, one]) => reader.read(odds, kind) === one)).toBe(true);
  });
});

test('numbers and choices come back', () => {
  const [writer, odds, choices] = [new BitWriter(), oddsFor(2 * kindsPerNumber), oddsFor(16)];
  const numbers = [0, 1, 2, 3, 6, 7, 100, 529, 9999, 32_000];
  for (const number of numbers) {
    writeNumber(writer, odds, number % 2, number);
    writeChoice(writer, choices, 8, number % 8, 3);
  }
  const reader = new BitReader(writer.finish());
  const read = numbers.map((number) => [readNumber(reader, odds2, number % 2), readChoice(reader, choices2, 8, 3)]);
  expect(read).toEqual(numbers.map((number) => [number, number % 8]));
});
const [odds2, choices2] = [oddsFor(2 * kindsPerNumber), oddsFor(16)];

test('sorted words come back', () => {
  const long = ['hottentottententententoonstelling', 'hottentottententententoonstellingen'];
  for (const words of [['a', 'aan', 'aanbod', 'zorg', 'zorgakkoord', 'zorgnetwerk2', 'zz', 'αβ'], long, []]) {
    expect(readWords(writeWords(words))).toEqual(words);
  }
  expect(writeWords(['aan', 'aanbod', 'zorg'])).toBe('AaanDbodAzorg');
});

describe('odds that are known beforehand', () => {
  test('name the probability that is nearest, and learn no more', () => {
    expect([oddsRow(0, 0), oddsRow(5, 10), oddsRow(1, 4), oddsRow(3, 4), oddsRow(0, 1000), oddsRow(1000, 1000)]).toEqual([
      0, 0, 4, 3, 30, 29,
    ]);
    const odds = settledOdds([0, 4, 3, 30]);
    expect([...odds.zero]).toEqual([2048, 1152, 4096 - 1152, 26]);
    const writer = new BitWriter();
    for (let count = 0; count < 100; count += 1) writer.write(odds, 3, 1);
    expect([...odds.zero]).toEqual([2048, 1152, 4096 - 1152, 26]);
    expect(writer.finish().length).toBeLessThan(3);
  });
});

describe('columns', () => {
  const posting = (record: number, level: number, namedBy?: NamedBy): Posting => ({ record, level, namedBy });
  const columns = [
    [posting(0, 7, 'title'), posting(3, 0), posting(529, 5, 'name')],
    [],
    Array.from({ length: 600 }, (_, record) => posting(record, record % 8)),
    ...Array.from({ length: 2 * wordsPerBlock }, (_, word) => [posting(word, word % 16, word % 3 === 0 ? 'title' : undefined)]),
  ];
  const odds = oddsOf(columns);
  const reader = (): ColumnReader => new ColumnReader(writeColumns(columns, odds), columns.length, settledOdds(odds));
  test('come back, in any order, each block by itself', () => {
    expect(odds).toHaveLength(columnKinds);
    const asked = [...columns.keys()].reverse();
    const read = reader();
    expect(asked.map((word) => read.postingsOf(word))).toEqual(asked.map((word) => columns[word]));
    expect(reader().postingsOf(wordsPerBlock + 3)).toEqual(columns[wordsPerBlock + 3]);
  });
  test('have nothing of a word that is not there', () => {
    expect(reader().postingsOf(1000)).toEqual([]);
    expect(reader().postingsOf(columns.length)).toEqual([]);
  });
  test('also come back with odds of other columns', () => {
    const others = oddsOf([[posting(9, 15, 'name')]]);
    const read = new ColumnReader(writeColumns(columns, others), columns.length, settledOdds(others));
    expect(columns.map((_, word) => read.postingsOf(word))).toEqual(columns);
  });
});

describe('the file of the question index', () => {
  const guide = {
    ...emptyGuide,
    words: ['netwerk', 'zorg'],
    spread: [3, 10],
    kindOf: [0, 1, 0],
    titleLengths: [3, 35, 1],
    otherNames: [['rvt', 'raad van toezicht']],
    levels: [1, 2],
    odds: Array.from({ length: columnKinds }, (_, kind) => kind % 30),
  };
  const columns = Uint8Array.from([1, 2, 3]);
  const write = (one: Guide, own: Uint8Array): Uint8Array => writeQuestionFile(one, own, (text) => deflateRawSync(text));
  const bytes = write(guide, columns);
  test('gives back the guide and the columns', async () => {
    expect(await readQuestionFile(bytes)).toEqual({ guide, columns });
    const parted = { ...guide, isWhole: false };
    expect(await readQuestionFile(write(parted, new Uint8Array()))).toEqual({ guide: parted, columns: new Uint8Array() });
  });
  test('is refused when it is cut short, damaged or something else', async () => {
    const flipped = bytes.slice();
    flipped[bytes.length - 3] = (flipped[bytes.length - 3] ?? 0) ^ 1;
    const text = (words: string): Uint8Array => new TextEncoder().encode(words);
    for (const wrong of [
      flipped,
      bytes.slice(0, -1),
      bytes.slice(0, 20),
      text('{}'),
      text('vragen3\ngeen json\n'),
      text('<!doctype html>\n'),
    ]) {
      await expect(readQuestionFile(wrong)).rejects.toThrow('The question index is damaged, or of another site.');
    }
  });
});
