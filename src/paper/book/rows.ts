import type { Entry } from '../../graph/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { linkTo, type Source } from '../place-of-site.ts';

/** A row at the end of an entry: what it leads to, of one kind. */
export interface Row {
  naam: string;
  items: { id: string; naam: string; url: string }[];
}

const shownElsewhere = new Set(['perspectief', 'spanningsveld', 'bronnen', 'tekst', 'tussen', 'begrippen']);

/** What an entry names in its fields, by kind. What names this entry is not said: the two indexes do that. */
export function rowsOf(source: Source, { id }: Entry): Row[] {
  const { graph } = source;
  const named = new Set(graph.from(id).flatMap(({ kind, to }) => (shownElsewhere.has(kind) ? [] : [to])));
  const entries = graph.entries.filter((entry) => named.has(entry.id));
  const groups = graph.kinds.list.map(({ naam, meervoud }) => ({
    naam: meervoud,
    items: entries
      .filter(({ collection }) => collection === naam)
      .map((entry) => ({ id: entry.id, naam: shortNameOf(entry), url: linkTo(source, entry.url) })),
  }));
  return groups.filter(({ items }) => items.length > 0);
}

/** The same rows with only what is in a document. */
export const rowsWithin = (rows: readonly Row[], ids: ReadonlySet<string>): Row[] =>
  rows.map(({ naam, items }) => ({ naam, items: items.filter(({ id }) => ids.has(id)) })).filter(({ items }) => items.length > 0);

/** The entries that use a term, or refer to a publication, in reading order. */
export function usersOf(graph: Graph, { id }: Entry): string[] {
  const from = new Set(graph.to(id).map((connection) => connection.from));
  return graph.entries.flatMap((entry) => (from.has(entry.id) ? [entry.id] : []));
}
