import { partsOf } from './compounds.ts';
import { termsOf } from './query.ts';
import { stem } from './stem.ts';
import { synonymsOf } from './synonyms.ts';
import { mistakesAllowed, mistakesBetween } from './typo.ts';
import type { Words } from './words.ts';

/** Why a word of the site is sought for a word of the question. */
export type Rule = 'woord' | 'samen' | 'deel' | 'verwant' | 'tikfout' | 'begin';

/** A word of the site that may stand for a word of the question. */
export interface Alternative {
  /** The number of the word. */
  word: number;
  /** How much it counts, 0 to 1. */
  worth: number;
  rule: Rule;
}

/** One word of a question, with everything that may stand for it on the site. */
export interface Concept {
  term: string;
  /** The word that the full text is asked for: the term, or what was meant by it. */
  written: string;
  alternatives: Alternative[];
}

/** What a question asks for. */
export interface Asked {
  concepts: Concept[];
  /** The question with its slips put right, when there were any. */
  corrected: string | undefined;
}

const worthOf: Readonly<Record<Rule, number>> = { woord: 1, samen: 1, tikfout: 0.85, verwant: 0.55, begin: 0.5, deel: 0.3 };
const mostBeginnings = 6;

/** The words of the site that a question is about, slips of the pen put right. */
export function askedFor(question: string, words: Words): Asked {
  const terms = termsOf(question);
  const corrections = new Map<string, string>();
  const concepts = terms.map((term, index): Concept => {
    const found = new Map<number, Alternative>();
    const add = (key: string, rule: Rule): void => {
      const word = words.numberOf.get(key);
      if (word === undefined || (found.get(word)?.worth ?? 0) >= worthOf[rule]) return;
      found.set(word, { word, worth: worthOf[rule], rule });
    };
    add(stem(term), 'woord');
    for (const neighbour of [terms[index - 1], terms[index + 1]]) {
      if (neighbour === undefined) continue;
      const pair = neighbour === terms[index - 1] ? [neighbour, term] : [term, neighbour];
      for (const link of ['', 's', 'en', 'e']) add(stem(pair.join(link)), 'samen');
    }
    const isKnown = (part: string): boolean => words.numberOf.has(stem(part));
    const isWord = found.size > 0;
    const parts = partsOf(term, isKnown);
    for (const part of parts) add(stem(part), 'deel');
    for (const word of synonymsOf(term)) add(stem(word), 'verwant');
    if (!isWord) {
      const slip = nearestWord(term, words);
      if (slip !== undefined) {
        add(stem(slip), 'tikfout');
        if (parts.length === 0) corrections.set(term, slip);
      } else for (const word of beginningWith(term, words).slice(0, mostBeginnings)) add(stem(word), 'begin');
    }
    return { term, written: corrections.get(term) ?? term, alternatives: [...found.values()] };
  });
  return { concepts, corrected: correct(question, corrections) };
}

/** The word of the site that someone may have meant; undefined when the word could also be the beginning of another. */
export function nearestWord(term: string, words: Words): string | undefined {
  const most = mistakesAllowed(term.length);
  if (most === 0) return undefined;
  let best: { word: string; mistakes: number } | undefined;
  for (const word of words.words) {
    const mistakes = mistakesBetween(term, word, best ? best.mistakes - 1 : most);
    if (mistakes <= (best ? best.mistakes - 1 : most)) best = { word, mistakes };
    if (mistakes === 1 && best?.mistakes === 1) break;
  }
  return best?.word;
}

/** The words of the site that begin so, shortest first. */
export function beginningWith(start: string, words: Words): string[] {
  if (start.length < 2) return [];
  let [low, high] = [0, words.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; words.words[index]?.startsWith(start); index += 1) found.push(words.words[index] ?? '');
  return found.sort((a, b) => a.length - b.length);
}

/** The question with the words that were meant in the place of those that were typed. */
function correct(question: string, corrections: ReadonlyMap<string, string>): string | undefined {
  if (corrections.size === 0) return undefined;
  return question
    .slice(0, 300)
    .replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) ?? word);
}
