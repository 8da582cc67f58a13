import { chooseFrom, didYouMean, thereAre } from '#language/problems-fields.ts';
import { nearest } from './nearest.ts';

/** Asks whether this was meant. */
export const asked = didYouMean;

/** The choice that was probably meant, or else something to say. */
export const suggestion = (found: string, choices: readonly string[], otherwise: string): string => {
  const best = nearest(found, choices);
  return best ? didYouMean(best) : otherwise;
};

/** Words in a row, each as it is written. */
export const list = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** Says what can be chosen. */
export const choiceOf = (choices: readonly string[]): string => chooseFrom(list(choices));

/** Says what there is here. */
export const thereIs = (choices: readonly string[]): string => thereAre(list(choices));
