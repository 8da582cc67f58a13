import { describe, expect, test } from 'vitest';
import { piecesOf, type NotedSection, type Piece } from '../../src/paper/book/pieces.ts';
import type { Block } from '../../src/paper/text/words.ts';

const paragraph = (signs: number): Block => ({ s: 'p', k: [{ s: 't', t: 'x'.repeat(signs) }] });
const section = (signs: number[], noten: string[] = []): NotedSection => ({
  kop: [{ s: 't', t: 'Een kop' }],
  blokken: signs.map(paragraph),
  noten,
});
const table = (columns: number): Block => ({
  s: 'tabel',
  kop: Array.from({ length: columns }, () => []),
  rijen: [Array.from({ length: columns }, () => [])],
});
const pieces = (sections: NotedSection[], isHeld = true): Piece[] => piecesOf(sections, () => 'y'.repeat(200), isHeld);
const blocksOf = (all: readonly Piece[]): Block[] => all.flatMap((one) => ('tabel' in one ? [one.tabel] : one.blokken));
const held = (all: readonly Piece[]): boolean[] => all.map((one) => 'vast' in one && one.vast);

describe('the pieces of a text', () => {
  test('hold its last lines to the rows that come after: as much as about seven lines', () => {
    const found = pieces([section([900]), section([600, 300, 300])]);
    expect(held(found)).toEqual([false, false, true]);
    expect(found[2]).toMatchObject({ isVervolg: true, kop: [], blokken: [paragraph(300), paragraph(300)] });
    expect(held(pieces([section([900]), section([200]), section([200])]))).toEqual([false, true, true]);
  });

  test('hold nothing where the next entry comes under them anyway', () => {
    expect(held(pieces([section([600, 300, 300])], false))).toEqual([false]);
  });

  test('break where they will when they are long and cannot be cut', () => {
    expect(held(pieces([section([1000])]))).toEqual([false]);
    expect(held(pieces([section([800])]))).toEqual([true]);
  });

  test('are not cut beside a term that is higher than what stands beside it', () => {
    const found = pieces([section([200, 500], ['begrippen/a'])]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ hoog: 2 });
    expect(held(pieces([section([200, 500, 300], ['begrippen/a'])]))).toEqual([false, true]);
    expect(pieces([section([60], ['begrippen/a'])])[0]).toMatchObject({ hoog: 0 });
  });

  test('are all there, in order, with a table of four columns by itself and one of three among the text', () => {
    const blokken = [paragraph(300), table(4), paragraph(900), table(3), paragraph(600)];
    const found = pieces([{ kop: [], blokken, noten: [] }]);
    expect(blocksOf(found)).toEqual(blokken);
    expect(found.findIndex((one) => 'tabel' in one)).toBe(1);
    expect(blocksOf(pieces([section([1, 2, 3]), section([4, 500, 6])]))).toEqual([1, 2, 3, 4, 500, 6].map(paragraph));
  });
});
