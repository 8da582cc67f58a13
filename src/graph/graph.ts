import type { Problem } from '../problems/problem.ts';
import type { Kind, Kinds } from '../schema/kind.ts';
import type { Site } from '../schema/site.ts';
import type { Connection, Entry, EntryFrom, Id } from './entry.ts';
import { inReadingOrder } from './reading-order.ts';

/** An entry that cannot be shown as it stands, with the address where its page would be. */
export interface Broken {
  id: Id;
  collection: string;
  slug: string;
  url: string;
}

/** All entries and what they are to each other, in both directions. */
export interface Graph {
  site: Site;
  kinds: Kinds;
  /** How all texts read together, in one line. */
  readability: string;
  /** Everything that is wrong in the content. The build stops on it; while someone writes, the page shows it. */
  problems: readonly Problem[];
  broken: readonly Broken[];
  /** The entries that are still a concept and were left out. */
  concepts: readonly Id[];
  /** The pictures that texts may place, by name, with the path of each. */
  pictures: ReadonlyMap<string, string>;
  /** The sign of the site in a tab, when it has one of its own: the path of its file. */
  favicon?: string | undefined;
  /** All entries, kind after kind, each in reading order. */
  entries: readonly Entry[];
  /** All that entries are to each other, as it was written. */
  connections: readonly Connection[];
  /** The entry with this id, or undefined. */
  find: (id: string) => Entry | undefined;
  /** The entry with this id; throws when there is none. */
  get: (id: string) => Entry;
  /** The entries of a kind, in reading order. */
  all: <const Naam extends string>(naam: Naam) => readonly EntryFrom<Naam>[];
  /** The kinds of knowledge that have entries: only those have an overview, data and a place in search. */
  filled: readonly Kind[];
  /** What an entry points to, as it wrote it. */
  from: (id: Id) => readonly Connection[];
  /** What points to an entry: derived, never written. */
  to: (id: Id) => readonly Connection[];
}

/** What a graph is made of. */
export type Parts = Pick<
  Graph,
  'site' | 'kinds' | 'readability' | 'problems' | 'broken' | 'concepts' | 'pictures' | 'favicon' | 'entries' | 'connections'
>;

const groupBy = <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};

/** Entries and connections as the graph, in reading order. */
export function toGraph({ entries, connections, ...rest }: Parts): Graph {
  const ordered = inReadingOrder(entries, rest.kinds);
  const byId = new Map<string, Entry>(ordered.map((entry) => [entry.id, entry]));
  const byKind = groupBy(ordered, ({ collection }) => collection);
  const outgoing = groupBy(connections, ({ from }) => from);
  const incoming = groupBy(connections, ({ to }) => to);
  return Object.freeze({
    ...rest,
    connections,
    entries: ordered,
    find: (id: string) => byId.get(id),
    get: (id: string): Entry => {
      const entry = byId.get(id);
      if (!entry) throw new Error(`No entry ${id} in the graph`);
      return entry;
    },
    // All entries under this name are of this kind; the compiler cannot see that from a map.
    all: <const Naam extends string>(naam: Naam) => (byKind.get(naam) ?? []) as EntryFrom<Naam>[],
    filled: rest.kinds.knowledge.filter(({ naam }) => byKind.has(naam)),
    from: (id: Id) => outgoing.get(id) ?? [],
    to: (id: Id) => incoming.get(id) ?? [],
  });
}
