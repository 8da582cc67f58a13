import type { Connection, Entry, Id } from '../graph/entry.ts';
import { toGraph, type Graph } from '../graph/graph.ts';

/** A graph that notes whose texts are asked for. */
export interface WatchedGraph {
  graph: Graph;
  /** Does something, and gives it with the entries whose texts it asked for. Only one thing is done at a time. */
  noting: <Value>(work: () => Promise<Value>) => Promise<{ value: Value; texts: Id[] }>;
}

/** A copy of an object in which one value is noted when it is asked for. */
const watched = <Whole extends object>(whole: Whole, name: keyof Whole, note: () => void): Whole => {
  const value = whole[name];
  return Object.defineProperty({ ...whole }, name, {
    enumerable: true,
    get: () => {
      note();
      return value;
    },
  });
};

/**
 * Copies a graph so that it notes whose texts are asked for: of an entry its text and its ways of asking, of a link in a text the sentence
 * that it stands in. Everything else in a graph is small, and the same for all who read it.
 */
export function watchTexts(graph: Graph): WatchedGraph {
  let noted = new Set<Id>();
  const watchedEntry = (entry: Entry): Entry => {
    const note = (): void => void noted.add(entry.id);
    const data = entry.data.vragen ? watched(entry.data, 'vragen', note) : entry.data;
    return watched({ ...entry, data }, 'text', note);
  };
  const watchedConnection = (connection: Connection): Connection =>
    connection.sentence === undefined ? connection : watched(connection, 'sentence', () => void noted.add(connection.from));
  return {
    graph: toGraph({
      ...graph,
      entries: graph.entries.map(watchedEntry),
      connections: graph.connections.map(watchedConnection),
    }),
    noting: async (work) => {
      noted = new Set();
      const value = await work();
      return { value, texts: [...noted].sort() };
    },
  };
}
