import { stopWords } from '#language/stop-words.ts';

/** No sensible question is longer; what comes after is not searched. */
export const longestQuestion = 300;
const mostTerms = 12;
const mostSmallWords = 10;

const isAscii = /^[\x20-\x7e]*$/;

/** Small letters without accents: `Coöperatie` gives `cooperatie`. */
export const fold = (text: string): string =>
  // Most text has no accents, and taking them away is slow.
  isAscii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded, in order. Everything that is not a letter or a digit separates words; `collega's` is `collega`. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(\p{L})['’]s(?![\p{L}\p{N}])/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word builds the sentence and says nothing of its subject. Takes a folded word. */
export const isSmall = (word: string): boolean => stopWords.has(word) || (word.length < 2 && !/\d/.test(word));

/** The words of a text that say what it is about, folded. A text of nothing but stop words has none. */
export const contentWordsOf = (text: string): string[] => wordsOf(text).filter((word) => !isSmall(word));

/**
 * The words of a question that are searched, each once, in order: those that say what it is about, and some of the small ones, for people
 * who ask the same thing build their sentence alike.
 */
export function sentenceOf(question: string): string[] {
  const words = [...new Set(wordsOf(question.slice(0, longestQuestion)))];
  const small = new Set(words.filter(isSmall).slice(0, mostSmallWords));
  const telling = new Set(words.filter((word) => !isSmall(word)).slice(0, mostTerms));
  return words.filter((word) => small.has(word) || telling.has(word));
}

/**
 * The words of a question that say what it is about, each once: `'Hoe neem ik mijn raad van toezicht mee?'` gives
 * `['neem', 'raad', 'toezicht', 'mee']`. A question of nothing but stop words keeps them.
 */
export function termsOf(question: string): string[] {
  const sentence = sentenceOf(question);
  const telling = sentence.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : sentence;
}
