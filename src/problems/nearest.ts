import { closest, distance } from 'fastest-levenshtein';

/** The choice that looks most like what was written, when it looks like it at all. */
export function nearest(found: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const best = closest(found, [...choices]);
  return distance(found, best) <= Math.max(2, Math.floor(Math.max(best.length, found.length) / 3)) ? best : undefined;
}
