import { wordsOf } from './query.ts';

/** A piece of a passage; `marked` when it is one of the words that were sought. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The sentence of a text that says most about the question. */
export interface Passage {
  pieces: Piece[];
  /** The number of words before it. */
  start: number;
}

/** Stands unseen after words that are no sentence: a heading, a row of names, a reference. They are found, and never shown as a passage. */
export const noSentence = '\u2060';

/** A longer sentence is cut, for more than two lines are not shown. */
const longest = 40;
/** A shorter one is a heading or a label: it is shown when nothing else has a word of the question. */
const shortest = 5;
/** So many words stand before the first that is marked, where a long sentence is cut at its beginning. */
const before = 6;
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

const ending = new RegExp(`[.?!…][)\\]’”"']*${noSentence}?$`);

/** Where each sentence begins and ends, by the number of words before. */
function sentencesIn(words: readonly string[], from: number): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = from;
  words.forEach((word, index) => {
    if (index < from || (!ending.test(word) && index < words.length - 1)) return;
    if (!word.endsWith(noSentence)) sentences.push([start, index + 1]);
    start = index + 1;
  });
  return sentences;
}

/** How many brackets are open after some words: what stands in them is ours. */
const openAfter = (words: readonly string[]): number =>
  Math.max(0, words.join(' ').split('[').length - words.join(' ').split(']').length);

/** The brackets that a passage lost where it was cut. */
function withBrackets(words: readonly string[], start: number, end: number): string[] {
  const shown = words.slice(start, end);
  if (openAfter(words.slice(0, start)) > 0) shown[0] = `[${shown[0] ?? ''}`;
  if (openAfter(words.slice(0, end)) > 0) shown[shown.length - 1] = `${shown.at(-1) ?? ''}]`;
  return shown;
}

/** The number of different terms in a sentence; none where it says what the reader knows, and less where it is a label. */
function worthOf(words: readonly string[], found: readonly number[], [start, end]: [number, number], known: string): number {
  const terms = new Set(found.slice(start, end).filter((term) => term >= 0)).size;
  const isKnown = known.includes(words.slice(start, end).join(' ').replace(/[[\]]/g, ''));
  return isKnown ? 0 : end - start < shortest ? terms / 2 - 0.1 : terms;
}

/**
 * The sentence of a text in which most of the terms stand, with those words marked. It has no pieces when the text has no more words.
 * What is ours keeps its brackets, also where the sentence is cut out of them.
 * @param seen the number of words at the beginning that are left out
 * @param known what the reader has read already; a sentence of it is not shown again
 */
export function passageOf(
  text: string,
  terms: readonly string[],
  { seen = 0, known = '' }: { seen?: number; known?: string } = {},
): Passage {
  const words = wordsIn(text);
  const found = words.map((word) => {
    const plain = isPlain.test(word) ? word.toLowerCase() : (wordsOf(word)[0] ?? '');
    return terms.findIndex((term) => isForm(plain, term));
  });
  const sentences = sentencesIn(words, seen);
  let [best, most]: [[number, number], number] = [sentences[0] ?? [seen, seen], 0];
  for (const sentence of sentences) {
    const worth = worthOf(words, found, sentence, known);
    if (worth > most) [best, most] = [sentence, worth];
  }
  return shownOf(words, found, best);
}

/** A sentence in pieces, cut where it is long. */
function shownOf(words: readonly string[], found: readonly number[], [from, to]: [number, number]): Passage {
  const first = found.findIndex((term, index) => index >= from && index < to && term >= 0);
  const start = to - from > longest ? Math.max(from, first - before) : from;
  const end = Math.min(to, start + longest);
  const pieces = withBrackets(words, start, end).map((word, index) => ({
    text: `${index > 0 ? ' ' : ''}${word}`,
    marked: (found[start + index] ?? -1) >= 0,
  }));
  if (start > from) pieces.unshift({ text: '… ', marked: false });
  if (end < to) pieces.push({ text: ' …', marked: false });
  return { pieces: start < end ? pieces : [], start };
}
