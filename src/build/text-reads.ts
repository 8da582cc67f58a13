import type { Connection, Entry, Id } from '../graph/entry.ts';
import { toGraph, type Graph } from '../graph/graph.ts';

/** A graph that notes whose texts are asked for. */
export interface WatchedGraph {
  graph: Graph;
  /** Does something, and gives it with the entries whose texts it asked for. Only one thing is done at a time. */
  noting: <Value>(work: () => Promise<Value>) => Promise<{ value: Value; texts: Id[] }>;
}

/**
 * Copies a graph so that it notes whose texts are asked for: of an entry its text, of a link in a text the sentence that it stands in.
 * Everything else in a graph is small, and the same for all who read it.
 */
export function watchTexts(graph: Graph): WatchedGraph {
  let noted = new Set<Id>();
  const watchedEntry = (entry: Entry): Entry => {
    const { text } = entry;
    const copy = { ...entry };
    return Object.defineProperty(copy, 'text', {
      enumerable: true,
      get: () => {
        noted.add(entry.id);
        return text;
      },
    });
  };
  const watchedConnection = (connection: Connection): Connection => {
    const { from, sentence } = connection;
    if (sentence === undefined) return connection;
    const copy = { ...connection };
    return Object.defineProperty(copy, 'sentence', {
      enumerable: true,
      get: () => {
        noted.add(from);
        return sentence;
      },
    });
  };
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
