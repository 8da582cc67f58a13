import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { inkOf, signsOf } from './ink.ts';

/** A row of a list, ready to show. Signs stand only where the row has another place than the page. */
export const rowOf = (graph: Graph, entry: Entry, text: string = entry.data.kort, pageInk?: string) => ({
  titel: shortNameOf(entry),
  url: entry.url,
  tekst: text,
  tekens: inkOf(graph, entry) === pageInk ? [] : signsOf(graph, entry),
});
