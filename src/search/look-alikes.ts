import type { Alternative, Concept } from './concepts.ts';
import { isSmall } from './query.ts';
import { keyOf } from './key.ts';
import type { Words } from './guide.ts';

/** A word of the site that looks like another word, and how much, from 0 to 1. */
export interface LookAlike {
  written: string;
  alike: number;
}

/** Which words have each piece of three letters, one after another; those of piece n begin at `starts[n]`. */
interface Pieces {
  starts: Int32Array;
  words: Int32Array;
  /** How many pieces each word has. */
  counts: Uint8Array;
}

const pieceLength = 3;
/** Each sign of a piece is one of so many. */
const signs = 37;
const kinds = signs ** pieceLength;
/** What looks less like a word is another word. */
const leastAlike = 0.5;
const mostAlike = 5;
/** How much a word counts that looks just like the one that was typed. */
const worth = 0.3;
/** A word that stands on more pages than these says by itself where it belongs. */
const mostPages = 40;

/** A letter or a digit as a number; what stands before and after a word, and every other sign, is 0. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}

/** Gives the pieces of a folded word with what stands before and after it; one that stands there twice comes twice. */
function eachPiece(word: string, give: (piece: number) => void): void {
  let piece = 0;
  for (let at = 0; at <= word.length; at += 1) {
    piece = (piece * signs + (at < word.length ? signOf(word.charCodeAt(at)) : 0)) % kinds;
    if (at + 2 >= pieceLength) give(piece);
  }
}

const known = new WeakMap<Words, Pieces>();

/** Cuts all words in pieces, in two rounds over rows of numbers: a page does this before its first answer. */
function cutInPieces({ words }: Words): Pieces {
  const [starts, counts] = [new Int32Array(kinds + 1), new Uint8Array(words.length)];
  // The last word that had each piece, so that a word has each of its pieces once.
  const last = new Int32Array(kinds).fill(-1);
  words.forEach((word, number) =>
    eachPiece(word, (piece) => {
      if (last[piece] === number) return;
      last[piece] = number;
      starts[piece + 1] = (starts[piece + 1] ?? 0) + 1;
      counts[number] = (counts[number] ?? 0) + 1;
    }),
  );
  for (let piece = 0; piece < kinds; piece += 1) starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0);
  const [filled, list] = [starts.slice(), new Int32Array(starts[kinds] ?? 0)];
  words.forEach((word, number) =>
    eachPiece(word, (piece) => {
      const place = filled[piece] ?? 0;
      if (place > (starts[piece] ?? 0) && list[place - 1] === number) return;
      list[place] = number;
      filled[piece] = place + 1;
    }),
  );
  return { starts, words: list, counts };
}

/**
 * The words of the site that look most like a word, its own forms left out: `netwerkvorming` and `netwerken`. They share pieces of three
 * letters, measured by the cosine (Angell, Freund & Willett, “Automatic spelling correction using a trigram similarity measure”, 1983).
 * @param term a folded word
 */
export function lookAlikes(term: string, words: Words): LookAlike[] {
  const cut = known.get(words) ?? cutInPieces(words);
  known.set(words, cut);
  const [pieces, shared] = [new Set<number>(), new Map<number, number>()];
  eachPiece(term, (piece) => void pieces.add(piece));
  for (const piece of pieces) {
    for (let at = cut.starts[piece] ?? 0; at < (cut.starts[piece + 1] ?? 0); at += 1) {
      const word = cut.words[at] ?? 0;
      shared.set(word, (shared.get(word) ?? 0) + 1);
    }
  }
  const key = keyOf(term);
  return [...shared]
    .map(([number, count]) => ({ number, alike: count / Math.sqrt(pieces.size * (cut.counts[number] ?? 1)) }))
    .filter(({ number, alike }) => alike > leastAlike && words.stemAt(number) !== key && !isSmall(words.words[number] ?? ''))
    .sort((a, b) => b.alike - a.alike || a.number - b.number)
    .slice(0, mostAlike)
    .map(({ number, alike }) => ({ written: words.words[number] ?? '', alike }));
}

/** A word of the subject with the words of the site that look like it and do not stand for it already. */
export function withAlike(concept: Concept, words: Words): Concept {
  if (concept.isSmall || words.pagesWith(keyOf(concept.term)) > mostPages) return concept;
  const own = new Set(concept.alternatives.map(({ written }) => keyOf(written)));
  const near = lookAlikes(concept.term, words).filter(({ written }) => !own.has(keyOf(written)));
  return { ...concept, alike: near.map(({ written, alike }): Alternative => ({ written, worth: worth * alike, rule: 'lijkt' })) };
}
