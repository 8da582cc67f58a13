import type { Problem } from '../problems/problem.ts';
import { groepen } from '../schema/groepen.ts';
import { checkContradictions } from './check-contradictions.ts';
import { vanished, wrongPrevious, type Names } from './check-release.ts';
import { checkWeb } from './check-web.ts';
import { checkWerkbladen } from './check-werkbladen.ts';
import type { Connection, Entry } from './entry.ts';
import { writtenTwice } from './find-connections.ts';
import type { Lookup } from './dead-references.ts';
import type { RawContent, RawEntry } from './read-content.ts';

/** What is wrong between entries that are each right by themselves. */
export function together({ content, entries, connections, lookup: { kinds, concepts }, today, isWhole }: Together): Problem[] {
  const raws = new Map<string, RawEntry>(content.entries.map((raw) => [raw.id, raw]));
  const rawOf = (id: string): RawEntry | undefined => raws.get(id);
  const ids = new Set<string>([...content.entries, ...content.unreadable].map(({ id }) => id).filter((id) => !concepts.has(id)));
  const names: Names = { entries, ids, concepts, kinds, release: content.release, rawOf };
  return [
    ...writtenTwice(connections, rawOf),
    // While a name is wrong or a file cannot be read, nothing can be said to stand alone.
    ...(isWhole ? checkWeb(entries, connections, kinds) : []),
    ...checkWerkbladen(entries, rawOf),
    ...wrongPrevious(names),
    ...vanished(names),
    ...checkContradictions({ entries, kinds, groups: groepen, rawOf, today }),
  ];
}

interface Together {
  content: RawContent;
  entries: readonly Entry[];
  connections: readonly Connection[];
  lookup: Lookup;
  today: string;
  isWhole: boolean;
}
