import { hyphenated, loans } from '#language/hyphenation.ts';

/** From this length on a word may break: at 320 px with large text a shorter one fits. */
const longWord = 10;

const hyphen = '\u00ad';

// These come first.
const wholes = new Map(loans.map((loan) => [loan.replace('-', ''), loan.replace('-', hyphen)]));
const anyLoan = new RegExp(`(${[...wholes.keys()].join('|')})`, 'i');

/** A break leaves at least this many letters on both sides: a line that ends in `mo-` reads badly. */
const shortestPiece = 4;

function byPattern(part: string): string {
  return hyphenated(part, 2 * shortestPiece)
    .split(hyphen)
    .reduce((before, piece) => {
      const at = before.replaceAll(hyphen, '').length;
      return at < shortestPiece || part.length - at < shortestPiece ? before + piece : before + hyphen + piece;
    });
}

/** A loan with its own break, in the capitals it was written with. */
const loanWithBreak = (part: string): string => {
  const at = wholes.get(part.toLowerCase())?.indexOf(hyphen) ?? -1;
  return at < 0 ? part : part.slice(0, at) + hyphen + part.slice(at);
};

function breakable(word: string): string {
  return word
    .split(anyLoan)
    .filter(Boolean)
    .map((part, index) => {
      const written = wholes.has(part.toLowerCase()) ? loanWithBreak(part) : byPattern(part);
      // An ending of one or two letters (stakeholders) stays with its word.
      return index === 0 || part.length < 3 ? written : hyphen + written;
    })
    .join('');
}

/**
 * Puts soft hyphens in the long words of a title, for browsers without a dictionary of its language: `hyphens: auto` does nothing there, and
 * one long word would push the page sideways.
 */
export const softHyphens = (title: string, minWordLength = longWord): string =>
  title.replaceAll(/\p{L}+/gu, (word) => (word.length < minWordLength ? word : breakable(word)));

/** From this length on a word breaks at any size of text; a shorter one only where its line has no room for it. */
const veryLongWord = 17;

/** A piece of a title: words as they stand, or one word, with the marks at its ends, that stays whole where it has room. */
export interface Piece {
  text: string;
  isWhole: boolean;
}

const longestIn = (text: string): number => Math.max(0, ...(text.match(/\p{L}+/gu) ?? []).map(({ length }) => length));

/**
 * A title in pieces, its long words with soft hyphens: those that fit a line of normal text are apart, so that a style can keep them
 * whole. A mark stays with its word, or it would stand alone on the next line.
 */
export const piecesOf = (title: string): Piece[] =>
  title
    .split(/(\s+)/)
    .map((text) => ({ text: softHyphens(text), isWhole: longestIn(text) >= longWord && longestIn(text) < veryLongWord }))
    .reduce<Piece[]>((pieces, piece) => {
      const last = pieces.at(-1);
      if (!last || last.isWhole || piece.isWhole) return [...pieces, piece];
      return [...pieces.slice(0, -1), { text: last.text + piece.text, isWhole: false }];
    }, [])
    .filter(({ text }) => text !== '');
