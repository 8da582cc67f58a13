import { z } from 'zod';
import { currentStore } from '../kept/store.ts';
import { spellingStart } from '../search/guide.ts';
import { keyOf } from '../search/key.ts';
import type { Dictionary } from './dictionary.ts';

const shortest = 4;
const longest = 20;

/** A word without one of its letters, each way. */
const withoutOne = (word: string): string[] => [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));

/** A word and what is left of it without one letter: two words that are near have one of these in common. */
const remainsOf = (word: string): string[] => [word, ...withoutOne(word)];

/**
 * The Dutch words that are no word of the site but look like one, by how they begin: what is spelled well is no slip. Near words are found
 * by what is left when letters are taken away (Garbe, “Symmetric delete spelling correction”, 2012).
 */
function nearWords(words: readonly string[], dutch: ReadonlySet<string>): Map<string, string[]> {
  const known = new Set(words.map(keyOf));
  const remains = new Set(words.filter((word) => word.length >= shortest - 1).flatMap(remainsOf));
  const files = new Map<string, string[]>();
  for (const word of dutch) {
    if (word.length < shortest || word.length > longest) continue;
    // The stem takes longer to find, and few words come this far.
    if (!remainsOf(word).some((remain) => remains.has(remain)) || known.has(keyOf(word))) continue;
    const start = word.slice(0, spellingStart);
    const file = files.get(start);
    if (file) file.push(word.slice(spellingStart));
    else files.set(start, [word.slice(spellingStart)]);
  }
  return files;
}

const kept = z.array(z.tuple([z.string(), z.array(z.string())]));

/** The same, kept between builds: it follows from the words of the site and the dictionary, and half a million words take seconds. */
export function wellSpelled(words: readonly string[], { version, words: dutch }: Dictionary): Map<string, string[]> {
  const made = currentStore().keep('spelling', `${version} ${words.join(' ')}`, () =>
    JSON.stringify([...nearWords(words, dutch())]),
  );
  return new Map(kept.parse(JSON.parse(made)));
}
