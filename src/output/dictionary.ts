import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { z } from 'zod';
import { dictionary } from '#language/dictionary.ts';
import { fold } from '../search/query.ts';

/** The words of a language, read when they are first asked for: half a million take most of a second. */
export interface Dictionary {
  /** What tells this dictionary from another. */
  version: string;
  words: () => ReadonlySet<string>;
}

const beside = (file: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(`${dictionary.package}/cspell-ext.json`)), file);

/** The spelling dictionary of the language of the content, as CSpell brings it, folded. */
export function openDictionary(): Dictionary {
  let known: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> => {
    const words = new Set<string>();
    for (const word of decodeTrie(gunzipSync(readFileSync(beside(dictionary.file)))).words()) {
      // Most words are plain letters, which need no folding.
      if (/^[a-z]+$/.test(word)) words.add(word);
      else if (/^\p{L}+$/u.test(word)) words.add(fold(word));
    }
    return words;
  };
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(beside('package.json'), 'utf8')));
  return { version, words: () => (known ??= read()) };
}
