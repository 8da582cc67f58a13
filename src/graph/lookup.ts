import type { Kinds } from '../schema/kind.ts';
import type { Lookup } from './dead-references.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './read-content.ts';

/** What references are looked up in: every entry that can be named, with what there is to say of its name. */
export const lookupIn = (entries: readonly Entry[], concepts: readonly RawEntry[], kinds: Kinds): Lookup => ({
  kinds,
  concepts: new Set<string>(concepts.map(({ id }) => id)),
  renamed: new Map(entries.flatMap(({ id, data }) => (data.vorigeIds ?? []).map((before): [string, string] => [before, id]))),
  entries: new Map(entries.map((entry): [string, Entry] => [entry.id, entry])),
});
