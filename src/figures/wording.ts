import * as texts from '#language/figure-mistakes.ts';
import { nearest } from '../problems/nearest.ts';

/** Words to choose from, each between marks. */
export const listed = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** The word that was probably meant, or all there are to choose from. */
export function meant(found: string, choices: readonly string[]): string {
  const best = nearest(found, choices);
  return best ? texts.didYouMean(best) : texts.chooseFrom(listed(choices));
}
