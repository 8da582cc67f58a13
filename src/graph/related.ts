import { backlinks as backlinksLabel, relatedOf } from '#language/relations.ts';
import type { Kind } from '../schema/kind.ts';
import type { Connection, Entry, Id } from './entry.ts';
import type { Graph } from './graph.ts';

/** One row of what goes with an entry. */
export interface RelatedItem {
  entry: Entry;
  /** The gist of the entry, or the sentence in which it refers to this page. */
  text: string;
}

/** A group of rows under one label. */
export interface RelatedGroup {
  label: string;
  items: RelatedItem[];
}

// Where these lead stands elsewhere on the page: in the line above the title and in the source line.
const shownElsewhere = new Set(['perspectief', 'spanningsveld', 'bronnen']);

const labelFor = (from: Kind, to: Kind): string => {
  if (from.naam === to.naam) return relatedOf(to.meervoud);
  return to.alsHulp && from.helpt ? to.alsHulp : to.meervoud;
};

const otherSide = (connection: Connection, id: Id): Id => (connection.from === id ? connection.to : connection.from);

/** The ids an entry is connected with by a field, on either side. */
function writtenRelations(graph: Graph, { id }: Entry): Set<Id> {
  const outgoing = graph.from(id).filter(({ kind }) => kind !== 'tekst' && !shownElsewhere.has(kind));
  const incoming = graph.to(id).filter(({ kind }) => kind !== 'tekst' && kind !== 'bronnen');
  return new Set([...outgoing, ...incoming].map((connection) => otherSide(connection, id)));
}

const inOrder = (graph: Graph, ids: ReadonlySet<Id>): Entry[] => {
  const numbers = numbersOf(graph);
  return [...ids].map((id) => graph.get(id)).sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
};

const numbered = new WeakMap<Graph, Map<Entry, number>>();

/** The place of each entry in reading order. */
function numbersOf(graph: Graph): Map<Entry, number> {
  const known = numbered.get(graph);
  if (known) return known;
  const numbers = new Map(graph.entries.map((entry, index) => [entry, index]));
  numbered.set(graph, numbers);
  return numbers;
}

/**
 * What goes with an entry: its relations from both sides by kind, then the pages that only refer to it in their text, with the
 * sentence they do it in, and last the publications referred to.
 */
export function relatedTo(graph: Graph, entry: Entry): RelatedGroup[] {
  const written = writtenRelations(graph, entry);
  const related = inOrder(graph, written);
  const own = graph.kinds.get(entry.collection);
  const ranked = graph.kinds.list.filter(({ rang }) => rang !== undefined).sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0));
  const groupOf = (kind: Kind): RelatedGroup => ({
    label: labelFor(own, kind),
    items: related.filter(({ collection }) => collection === kind.naam).map((other) => ({ entry: other, text: other.data.kort })),
  });
  const groups = [
    ...ranked.filter(({ alsVerwijzing }) => !alsVerwijzing).map(groupOf),
    backlinks(graph, entry, written),
    ...ranked.filter(({ alsVerwijzing }) => alsVerwijzing).map(groupOf),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** The pages that name this one in their text without a written relation, each once, with the first sentence that does. */
function backlinks(graph: Graph, { id }: Entry, written: ReadonlySet<Id>): RelatedGroup {
  const sentences = new Map<Id, string>();
  for (const { from, kind, sentence } of graph.to(id)) {
    if (kind === 'tekst' && !written.has(from) && !sentences.has(from)) sentences.set(from, sentence ?? '');
  }
  return {
    label: backlinksLabel,
    items: [...sentences].map(([from, text]) => ({ entry: graph.get(from), text })),
  };
}

/** The entries that draw on a source publication, by kind. */
export function drawnFrom(graph: Graph, { id }: Entry): RelatedGroup[] {
  const drawing = graph
    .to(id)
    .filter(({ kind }) => kind === 'bronnen')
    .map(({ from }) => from);
  const entries = inOrder(graph, new Set(drawing));
  return graph.kinds.list
    .map(({ naam, meervoud }) => ({
      label: meervoud,
      items: entries.filter(({ collection }) => collection === naam).map((entry) => ({ entry, text: entry.data.kort })),
    }))
    .filter(({ items }) => items.length > 0);
}
