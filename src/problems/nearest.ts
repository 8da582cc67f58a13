import { distance } from 'fastest-levenshtein';

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** The choice that looks most like what was written, when it looks like it at all. Capitals are no difference. */
export function nearest(found: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const far = (choice: string): number => distance(plain(found), plain(choice));
  const best = choices.reduce((one, other) => (far(other) < far(one) ? other : one));
  const length = Math.max(best.length, found.length);
  // Of a short word, half or more of the letters may not differ: then it is another word.
  return far(best) <= Math.max(2, Math.floor(length / 3)) && far(best) * 2 <= length ? best : undefined;
}
