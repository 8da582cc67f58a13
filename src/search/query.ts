import { stopWords } from './stop-words.ts';

/** No sensible question is longer; what comes after is not searched. */
export const longestQuestion = 300;
const mostTerms = 12;

/** Small letters without accents: `Coöperatie` gives `cooperatie`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded, in order. Everything that is not a letter or a digit separates words. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text that say what it is about, folded. A text of nothing but stop words has none. */
export const contentWordsOf = (text: string): string[] =>
  wordsOf(text).filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)));

/**
 * The words of a question that say what it is about, each once: `'Hoe neem ik mijn raad van toezicht mee?'` gives
 * `['neem', 'raad', 'toezicht', 'mee']`. A question of nothing but stop words keeps them.
 */
export function termsOf(question: string): string[] {
  const words = [...new Set(wordsOf(question.slice(0, longestQuestion)))];
  const telling = words.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)));
  return (telling.length > 0 ? telling : words).slice(0, mostTerms);
}
