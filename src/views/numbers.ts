import { capital } from '../languages/capital.ts';
import * as words from '#language/numbers.ts';

/** A number as a sentence has it: in letters up to twelve, in figures above. */
export const written = (count: number): string => words.inLetters[count] ?? String(count);

/**
 * A sentence with its numbers filled in: `{modellen} modellen` becomes `86 modellen`. It begins with a capital, also where it begins
 * with a number.
 */
export function withNumbers(sentence: string, numberOf: (name: string) => number): string {
  const filled = sentence.replaceAll(/\{([\p{L}-]+)\}/gu, (_, name: string) => written(numberOf(name)));
  return capital(filled);
}
