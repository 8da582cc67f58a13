import { nearest } from './nearest.ts';

/** The choice that was probably meant, or else something to say. */
export const suggestion = (found: string, choices: readonly string[], otherwise: string): string => {
  const best = nearest(found, choices);
  return best ? `Bedoel je «${best}»?` : otherwise;
};

/** Words in a row, each as it is written. */
export const list = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');
