import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './read-content.ts';
import type { Release } from './release.ts';

/** What the names of today and of before are compared with. */
export interface Names {
  entries: readonly Entry[];
  /** Every id that has a file, right or wrong; a concept is none. */
  ids: ReadonlySet<string>;
  /** The ids of entries that are a concept. */
  concepts: ReadonlySet<string>;
  kinds: Kinds;
  release: Release;
  rawOf: (id: string) => RawEntry | undefined;
}

/** Names of before that are no name, that another entry has, or that two entries have had. */
export function wrongPrevious({ entries, ids, kinds, rawOf }: Names): Problem[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    (entry.data.vorigeIds ?? []).flatMap((id, index): Problem[] => {
      const place = { file: entry.file, line: rawOf(entry.id)?.lineOf(['vorigeIds', index]) ?? 1, field: 'vorigeIds' };
      const kind = kinds.list.find(({ naam }) => id.startsWith(`${naam}/`));
      if (!kind) return [problems.withoutKind(place, id, undefined)];
      if ((kind.plaats === 'anker') !== (kinds.get(entry.collection).plaats === 'anker')) return [problems.otherPlace(place, id)];
      if (ids.has(id)) return [problems.previousTaken(place, id)];
      const other = owners.get(id);
      owners.set(id, entry);
      return other ? [problems.previousTwice(place, id, other.file)] : [];
    }),
  );
}

/** Ids that were published and are gone without a word: links from elsewhere would end nowhere. */
export function vanished({ entries, ids, concepts, release }: Names): Problem[] {
  const known = new Set([...ids, ...entries.flatMap(({ data }) => data.vorigeIds ?? []), ...release.removed.map(({ id }) => id)]);
  return release.published
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, line }) => {
      const place = { file, line, field: '' };
      return concepts.has(id) ? problems.publishedConcept(place, id) : problems.vanished(place, id);
    });
}
