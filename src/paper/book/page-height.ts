import * as words from '#language/paper-books.ts';
import type { Measure } from '../measure-text.ts';
import { plainOf, type Block } from '../text/words.ts';
import type { BookEntry } from './book-data.ts';

/** What heights are worked out with: one cut of each family. */
export interface Cuts {
  /** Literata. */
  lit: Measure;
  /** Schibsted Grotesk, regular and black. */
  grot: Measure;
  black: Measure;
}

const mm = 0.352778;
/** The height of a capital, as a part of the size: a line of Typst reaches from there to the baseline. */
const capital = 0.7;
/** The widths of the booklet in mm: the two axes, and running text. */
const axis = { first: 39.5, second: 126.5, text: 112 };

/** A paragraph: its lines and the gaps between. */
const linesHigh = (lines: number, size: number, gap: number): number => (lines * capital + (lines - 1) * gap) * size * mm;

const paragraphHigh = (text: string, { lit }: Cuts, { size, room }: { size: number; room: number }): number =>
  linesHigh(lit.lines(text, size, room), size, size < 9.2 ? 0.56 : 0.6);

/** The paragraphs of a block with the width that each has. */
function paragraphs(block: Block, room: number): { text: string; room: number }[] {
  switch (block.s) {
    case 'p':
      return [{ text: plainOf(block.k), room }];
    case 'lijst':
      return block.items.flat().flatMap((one) => paragraphs(one, room - 4));
    case 'kop':
      return [{ text: plainOf(block.k), room }];
    case 'tabel':
      return block.rijen.map((row) => ({ text: row.map((cell) => plainOf(cell)).join(' '), room }));
    case 'citaat':
      return block.k.flatMap((one) => paragraphs(one, room - 4));
    case 'onderdeel':
      // What is ours has a line of its own above it.
      return [
        ...(block.naam === 'Figuur' ? [] : [{ text: words.ours, room }]),
        ...block.k.flatMap((one) => paragraphs(one, room - 5)),
      ];
    case 'streep':
      return [];
  }
}

function sectionHigh(
  { kop, blokken, noten }: BookEntry['delen'][number],
  size: number,
  cuts: Cuts,
  noteHigh: (id: string) => number,
): number {
  const parts = blokken.flatMap((block) => paragraphs(block, axis.text));
  const text = parts.reduce((sum, { text: words, room }) => sum + paragraphHigh(words, cuts, { size, room }), 0);
  const gaps = Math.max(0, parts.length - 1) * 1.02 * size * mm;
  const heading = kop.length > 0 ? linesHigh(cuts.black.lines(plainOf(kop), 9.6, axis.first), 9.6, 0.45) : 0;
  const margin = noten.reduce((sum, id) => sum + noteHigh(id), heading);
  return 3.6 + Math.max(text + gaps, margin);
}

const rowHigh = (text: string, { grot }: Cuts): number => 2.5 + linesHigh(grot.lines(text, 8, axis.second), 8, 0.52);

function headHigh({ titel, antwoord, tekens, inkt, soort, feiten }: BookEntry, cuts: Cuts): number {
  const isTwoSided = (tekens.length === 2 && soort !== 'kernvragen') || inkt === 'grijs';
  const size = titel.length > 60 ? 19 : isTwoSided ? 23 : 24;
  const title = linesHigh(cuts.black.lines(titel, size, isTwoSided ? 142 : 165), size, 0.3);
  const answer = linesHigh(cuts.lit.lines(antwoord, 11.8, axis.second), 11.8, 0.56);
  const facts = feiten.reduce((sum, { waarde }) => sum + 2 + linesHigh(cuts.lit.lines(waarde, 9.4, axis.second), 9.4, 0.6), 0);
  return (isTwoSided ? 31.6 : 17.6) + title + 6.6 + answer + facts;
}

/** What hyphenation and the pairs of letters save on a page, on average: measured over thirty of them. */
const saved = 10;

/** How high the page of an entry becomes with its text at a size, in mm, near enough to choose that size. */
export function pageHeight(entry: BookEntry, size: number, cuts: Cuts, noteOf: (id: string) => string): number {
  const noteHigh = (id: string): number => 3.9 + linesHigh(cuts.grot.lines(noteOf(id), 7.4, axis.first), 7.4, 0.5);
  const sections = entry.delen.reduce((sum, section) => sum + sectionHigh(section, size, cuts, noteHigh), 0);
  const rows = entry.rijen.map(({ items }) => items.map(({ naam }) => `${naam} 100`).join(' · '));
  const sources = entry.bronnen.map(({ titel, plaats }) => `${titel}. ${plaats}.`);
  const last = 2.5 + [...sources, entry.adres].reduce((sum, line) => sum + cuts.grot.lines(line, 8, axis.second) * 3.44, 0);
  return headHigh(entry, cuts) + sections + 5 - saved + rows.reduce((sum, row) => sum + rowHigh(row, cuts), 0) + last;
}
