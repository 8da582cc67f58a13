import { indexDiffers } from '#language/downloads.ts';
import type { Fragment } from './pagefind-fragment.ts';
import type { SearchEntry } from './search-entries.ts';

/** An entry with what Pagefind made of it. */
export interface SearchRecord extends SearchEntry {
  /** Pagefind's own name for it. */
  fragment: string;
  /** All of its text, as it was indexed. */
  content: string;
}

/**
 * The records of search, each at its number. Everything that speaks of a record by number took it from this order.
 * @throws when Pagefind lacks an entry, or has one that the graph lacks
 */
export function numberRecords(entries: readonly SearchEntry[], fragments: readonly Fragment[]): SearchRecord[] {
  const made = new Map(fragments.map((fragment) => [fragment.id, fragment]));
  const missing = entries.find(({ id }) => !made.has(id))?.id;
  const known = new Set(entries.map(({ id }) => id));
  const strange = fragments.find(({ id }) => !known.has(id))?.id;
  const wrong = missing ?? strange;
  if (wrong !== undefined) throw new Error(indexDiffers(wrong));
  return entries
    .flatMap((entry) => {
      const fragment = made.get(entry.id);
      return fragment ? [{ ...entry, fragment: fragment.name, content: fragment.content }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
