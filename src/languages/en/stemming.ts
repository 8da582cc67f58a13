import { stemmer } from 'stemmer';

/**
 * The part of an English word that its inflections share: `networks` and `networking` give the same (M.F. Porter, An algorithm for suffix
 * stripping, 1980, as the package `stemmer` has it). It is a key, not a word. Takes a folded word.
 */
export const stem = (word: string): string => (word.length < 4 || /\d/.test(word) ? word : stemmer(word));
