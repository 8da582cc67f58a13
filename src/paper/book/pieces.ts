import { plainOf, sentencesOf, type Block, type Word } from '../text/words.ts';

/** A piece of the text of an entry: beside its heading and the terms of the margin, or a wide table across both axes. */
export type Piece =
  | { tabel: Block }
  | {
      kop: Word[];
      /** Whether its heading surely stands on one line. */
      isKort: boolean;
      noten: string[];
      blokken: Block[];
      /** How many of its blocks are surely as high as what stands beside them; 0 when all of it may be lower. */
      hoog: number;
      /** Whether it is the rest of the piece before it. */
      isVervolg: boolean;
      /** Whether it stays on one page with what comes after it. */
      vast: boolean;
    };

/** A section with the terms in its margin. */
export interface NotedSection {
  kop: Word[];
  blokken: Block[];
  noten: string[];
}

type TextPiece = Exclude<Piece, { tabel: Block }>;

const signsIn = (blocks: readonly Block[]): number =>
  blocks.flatMap(sentencesOf).reduce((sum, words) => sum + plainOf(words).length, 0);

/** The least that a text takes in height, in mm: long lines of the smallest size, and the rows of a table. */
const leastHigh = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.s === 'tabel') return sum + block.rijen.length * 4.5;
    if (block.s === 'citaat' || block.s === 'onderdeel') return sum + leastHigh(block.k);
    const lines = sentencesOf(block).map((words) => Math.ceil((plainOf(words).length || 1) / 80));
    return sum + lines.reduce((all, one) => all + one, 0) * 3.9;
  }, 0);

/** The most that a heading and terms take beside it, in mm: short lines. */
const mostHigh = (kop: readonly Word[], terms: readonly string[]): number =>
  Math.ceil(plainOf(kop).length / 14) * 4 + terms.reduce((sum, term) => sum + 5 + Math.ceil(term.length / 26) * 3.2, 0);

/** How many blocks are surely higher than what is beside them. */
function enough(blocks: readonly Block[], beside: number): number {
  const found = blocks.findIndex((_, index) => leastHigh(blocks.slice(0, index + 1)) > beside);
  return found + 1;
}

/** A table of many columns is as wide as a figure. */
const isWide = (block: Block): boolean => block.s === 'tabel' && block.kop.length >= 4;

/** The blocks of a section as runs, with its wide tables between. */
function runsOf(blocks: readonly Block[]): (Block | Block[])[] {
  const runs: (Block | Block[])[] = [[]];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (isWide(block)) runs.push(block, []);
    else if (Array.isArray(last)) last.push(block);
  }
  return runs.filter((run, index) => index === 0 || !Array.isArray(run) || run.length > 0);
}

/** The pieces of a text. */
function plainPieces(sections: readonly NotedSection[], noteOf: (id: string) => string): Piece[] {
  return sections.flatMap(({ kop, blokken, noten }) => {
    const runs = runsOf(blokken);
    return runs.map((run, index): Piece => {
      if (!Array.isArray(run)) return { tabel: run };
      const beside = index === 0 ? { kop, noten } : { kop: [], noten: [] };
      const hoog = enough(run, mostHigh(beside.kop, beside.noten.map(noteOf)));
      const isKort = plainOf(beside.kop).length <= 16;
      return { ...beside, isKort, blokken: run, hoog, isVervolg: false, vast: index + 1 < runs.length };
    });
  });
}

/** How many signs stay with what comes after a text: about seven lines, and about three where seven would take too much along. */
const held = { most: 450, least: 200 };
/** What is longer than this and cannot be cut breaks where it will. */
const longest = 900;

/** A piece in two, its last lines by themselves; whole where what goes before is not surely higher than what stands beside it. */
function cut(piece: TextPiece, need: number): TextPiece[] {
  const { blokken, hoog } = piece;
  const wanted = blokken.findLastIndex((_, index) => signsIn(blokken.slice(index)) >= need);
  const from = Math.max(wanted, hoog);
  if (wanted < 1 || hoog === 0 || signsIn(blokken.slice(from)) < held.least) {
    return [{ ...piece, vast: piece.vast || signsIn(blokken) < longest }];
  }
  const rest = { kop: [], isKort: true, noten: [], blokken: blokken.slice(from), hoog: 1, isVervolg: true, vast: true };
  return [{ ...piece, blokken: blokken.slice(0, from), vast: false }, rest];
}

/**
 * The text of an entry in pieces. `isHeld` keeps its last lines with the rows that come after, so that these never take a page alone.
 * @param noteOf the words of a term in the margin
 */
export function piecesOf(sections: readonly NotedSection[], noteOf: (id: string) => string, isHeld: boolean): Piece[] {
  const pieces = plainPieces(sections, noteOf);
  if (!isHeld) return pieces;
  let need = held.most;
  return pieces
    .toReversed()
    .flatMap((piece) => {
      if (need < held.least || 'tabel' in piece) {
        need = 0;
        return [piece];
      }
      const parts = cut(piece, need);
      need -= signsIn(piece.blokken);
      return parts.toReversed();
    })
    .toReversed();
}
