import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, oddsFor } from '../../src/search/bits.ts';
import { readColumns, writeColumns, type NamedBy } from '../../src/search/columns.ts';
import { readChoice, readNumber, writeChoice, writeNumber, kindsPerNumber } from '../../src/search/numbers.ts';
import { readQuestionFile, writeQuestionFile } from '../../src/search/question-file.ts';
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
    ]).toEqual([165, 255, 248, 0]);
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

describe('sorted words', () => {
  test('come back', () => {
    const words = ['a', 'aan', 'aanbod', 'zorg', 'zorgakkoord', 'zorgnetwerk2', 'zz'];
    expect(readWords(writeWords(words), words.length)).toEqual(words);
    expect(readWords(writeWords([]), 0)).toEqual([]);
    const long = ['hottentottententententoonstelling', 'hottentottententententoonstellingen'];
    expect(readWords(writeWords(long), 2)).toEqual(long);
  });
  test('take a sign that is no letter or digit for a question mark', () => {
    expect(readWords(writeWords(['aβc']), 1)).toEqual(['a?c']);
  });
  test('end, also where the bytes are no words', () => {
    expect(readWords(new Uint8Array(400).fill(170), 3).every((word) => word.length < 100)).toBe(true);
  });
});

describe('columns', () => {
  const columns = [
    [
      { record: 0, level: 7, namedBy: 'title' as NamedBy },
      { record: 3, level: 0, namedBy: undefined },
      { record: 529, level: 5, namedBy: 'name' as NamedBy },
    ],
    [],
    Array.from({ length: 600 }, (_, record) => ({ record, level: record % 8, namedBy: undefined })),
  ];
  test('come back', () => {
    expect(readColumns(writeColumns(columns), 3)).toEqual(columns);
  });
});

describe('the file of the question index', () => {
  const guide = {
    ...emptyGuide,
    words: 'netwerk zorg',
    spread: '3a',
    kindOf: '010',
    titleLengths: '3z1',
    otherNames: [['rvt', 'raad van toezicht']],
    levels: [1, 2],
  };
  const columns = [[{ record: 2, level: 1, namedBy: 'title' as NamedBy }], []];
  const bytes = writeQuestionFile(guide, columns);
  test('gives back the guide and the columns', () => {
    expect(readQuestionFile(bytes)).toEqual({ guide, columns });
    expect(readQuestionFile(writeQuestionFile({ ...guide, isWhole: false }, [])).columns).toEqual([]);
  });
  test('is refused when it is cut short, damaged or something else', () => {
    const flipped = bytes.slice();
    flipped[bytes.length - 3] = (flipped[bytes.length - 3] ?? 0) ^ 1;
    const text = (words: string): Uint8Array => new TextEncoder().encode(words);
    for (const wrong of [
      flipped,
      bytes.slice(0, -1),
      bytes.slice(0, 20),
      text('{}'),
      text('vragen2\ngeen json\n'),
      text('<!doctype html>\n'),
    ]) {
      expect(() => readQuestionFile(wrong)).toThrow('The question index is damaged, or of another site.');
    }
  });
});
