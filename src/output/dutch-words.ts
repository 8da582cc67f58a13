import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { fold } from '../search/query.ts';

let known: ReadonlySet<string> | undefined;

/** The words of the Dutch spelling dictionary (OpenTaal, as CSpell brings it), folded. */
export function dutchWords(): ReadonlySet<string> {
  if (known) return known;
  const file = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json')),
    'Dutch.trie.gz',
  );
  const words = new Set<string>();
  for (const word of decodeTrie(gunzipSync(readFileSync(file))).words()) if (/^\p{L}+$/u.test(word)) words.add(fold(word));
  known = words;
  return known;
}
