import type { Problem } from '../problems/problem.ts';
import type { Site } from '../schema/site.ts';
import { groupsOf } from './address.ts';
import { unknownInks } from './check-inks.ts';
import { unknownLevels } from './check-levels.ts';
import { checkContradictions } from './check-contradictions.ts';
import { vanished, wrongPrevious, type Names } from './check-release.ts';
import { checkWeb } from './check-web.ts';
import { checkWerkbladen } from './check-werkbladen.ts';
import type { Connection, Entry } from './entry.ts';
import { writtenTwice } from './find-connections.ts';
import type { Lookup } from './dead-references.ts';
import type { RawContent, RawEntry } from './read-content.ts';

/** What is wrong between entries that are each right by themselves. */
export function together({ content, site, entries, connections, lookup, today, isWhole }: Together): Problem[] {
  const { kinds, concepts } = lookup;
  const raws = new Map<string, RawEntry>(content.entries.map((raw) => [raw.id, raw]));
  const rawOf = (id: string): RawEntry | undefined => raws.get(id);
  const ids = new Set<string>([...content.entries, ...content.unreadable].map(({ id }) => id).filter((id) => !concepts.has(id)));
  const names: Names = { entries, ids, concepts, kinds, release: content.release, rawOf };
  const checked = { entries, kinds, groups: groupsOf(kinds), rawOf, today };
  return [
    ...writtenTwice(connections, rawOf),
    // While a name is wrong or a file cannot be read, nothing can be said to stand alone.
    ...(isWhole ? checkWeb(entries, connections, kinds) : []),
    ...checkWerkbladen(entries, rawOf),
    ...wrongPrevious(names),
    ...vanished(names),
    ...(site.isRight ? [...unknownInks(checked, site.data), ...unknownLevels(checked, site.data)] : []),
    ...checkContradictions(checked),
  ];
}

interface Together {
  /** What site.yaml says, and whether it is right. */
  site: { data: Site; isRight: boolean };
  content: RawContent;
  entries: readonly Entry[];
  connections: readonly Connection[];
  lookup: Lookup;
  today: string;
  isWhole: boolean;
}
