import { wordsOf } from './query.ts';

/** A piece of a passage; `marked` when it is one of the words that were sought. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a text that says most about the question. */
export interface Passage {
  pieces: Piece[];
  /** The number of words before the passage. */
  start: number;
}

const length = 28;
/** Most words need no folding, which is slow. */
const isPlain = /^[A-Za-z0-9]+$/;

/** Whether a word of a text is a form of a term: the same beginning, but for the ending of a longer word. */
const isForm = (word: string, term: string): boolean => {
  const stem = term.length > 5 ? term.slice(0, -2) : term;
  return word.startsWith(stem) && word.length - stem.length <= (term.length > 4 ? 6 : term.length > 3 ? 2 : 0);
};

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The number of words at the beginning of a text that a reader has already seen: its title, and its gist when that follows. */
export function seenBefore(text: string, seen: readonly string[]): number {
  const words = wordsIn(text);
  return seen.reduce((from, part) => {
    const own = wordsIn(part);
    return own.every((word, index) => words[from + index] === word) ? from + own.length : from;
  }, 0);
}

/**
 * The passage of a text in which most of the terms stand, with those words marked. It has no pieces when the text has no more words.
 * @param seen the number of words at the beginning that are left out
 */
export function passageOf(text: string, terms: readonly string[], seen = 0): Passage {
  const words = wordsIn(text);
  const found = words.map((word) => {
    const plain = isPlain.test(word) ? word.toLowerCase() : (wordsOf(word)[0] ?? '');
    return terms.findIndex((term) => isForm(plain, term));
  });
  let [start, best] = [seen, 0];
  found.forEach((term, from) => {
    if (term < 0 || from < seen) return;
    const different = new Set(found.slice(from, from + length).filter((other) => other >= 0)).size;
    if (different > best) [start, best] = [from, different];
  });
  // Begin a few words before the first marked one, so that the reader sees where it comes from.
  const first = found.findIndex((term, index) => index >= start && term >= 0);
  start = first < 0 ? seen : Math.max(seen, first - 6);
  const shown = words.slice(start, start + length);
  const pieces = shown.map((word, index) => ({
    text: `${index > 0 ? ' ' : ''}${word}`,
    marked: (found[start + index] ?? -1) >= 0,
  }));
  if (start > seen) pieces.unshift({ text: '… ', marked: false });
  if (start + length < words.length) pieces.push({ text: ' …', marked: false });
  return { pieces, start };
}
