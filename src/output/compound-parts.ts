import { partsOf } from '../search/compounds.ts';
import { wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';

/** The parts of the compounds in a text that do not stand in it as words of their own, each once. */
export function partsIn(text: string, isKnown: (word: string) => boolean): string[] {
  const words = new Set(wordsOf(text));
  const own = new Set([...words].map(stem));
  const parts = [...words].flatMap((word) => partsOf(word, isKnown)).filter((part) => !own.has(stem(part)));
  return [...new Set(parts)];
}
