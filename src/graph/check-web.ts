import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Connection, Entry, Id } from './entry.ts';

/** The ids each entry is connected with, by a field or in a text, on either side. */
function neighboursOf(connections: readonly Connection[]): Map<Id, Set<Id>> {
  const neighbours = new Map<Id, Set<Id>>();
  const add = (one: Id, other: Id): void => void neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { from, to, kind } of connections) {
    // A source says where an entry comes from, not what it has to do with.
    if (kind === 'bronnen') continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** Finds entries that stand alone, references that nobody makes, and kinds that miss what they must lead to. */
export function checkWeb(entries: readonly Entry[], connections: readonly Connection[], kinds: Kinds): Problem[] {
  const neighbours = neighboursOf(connections);
  const used = new Set(connections.map(({ to }) => to));
  return entries.flatMap(({ id, collection, file }) => {
    const kind = kinds.get(collection);
    const place = { file, line: 1, field: '' };
    if (kind.alsVerwijzing) return used.has(id) ? [] : [problems.unusedLiterature(place)];
    if (kind.rang === undefined) return [];
    const own = [...(neighbours.get(id) ?? [])];
    if (own.length === 0) return [problems.orphan(place)];
    const missing = (kind.leidtNaar ?? []).filter(
      ({ soorten }) => !own.some((other) => soorten.some((soort) => other.startsWith(`${soort}/`))),
    );
    return missing.map(({ waarom }) => problems.rule(place, waarom));
  });
}
