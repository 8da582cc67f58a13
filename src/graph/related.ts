import { collections, type CollectionName } from '../schema/index.ts';
import type { Graph } from './build-graph.ts';
import type { Connection, Entry, Id } from './entry.ts';

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

/** The order of the groups: what helps to act first, then what it is connected with. */
const order: CollectionName[] = [
  'perspectieven',
  'spanningsvelden',
  'modellen',
  'instrumenten',
  'adviezen',
  'casussen',
  'spanningen',
  'dilemmas',
  'kernvragen',
  'themas',
  'begrippen',
  'organisaties',
];

// Where these lead stands elsewhere on the page: in the line above the title and in the source line.
const shownElsewhere = new Set(['perspectief', 'spanningsveld', 'bronnen']);

const tools: CollectionName[] = ['modellen', 'instrumenten', 'adviezen', 'casussen'];

const labelFor = (from: CollectionName, to: CollectionName): string => {
  if (from === to) return `Verwante ${collections[to].meervoud.toLowerCase()}`;
  return to === 'kernvragen' && tools.includes(from) ? 'Helpt bij deze vragen' : collections[to].meervoud;
};

const otherSide = (connection: Connection, id: Id): Id => (connection.from === id ? connection.to : connection.from);

/** The ids an entry is connected with by a field, on either side. */
function writtenRelations(graph: Graph, { id }: Entry): Set<Id> {
  const outgoing = graph.from(id).filter(({ kind }) => kind !== 'tekst' && !shownElsewhere.has(kind));
  const incoming = graph.to(id).filter(({ kind }) => kind !== 'tekst' && kind !== 'bronnen');
  return new Set([...outgoing, ...incoming].map((connection) => otherSide(connection, id)));
}

/**
 * What goes with an entry: its relations from both sides by kind, then the pages that only refer to it in their text, with the
 * sentence they do it in, and last the literature.
 */
export function relatedTo(graph: Graph, entry: Entry): RelatedGroup[] {
  const written = writtenRelations(graph, entry);
  const inOrder = graph.entries.filter(({ id }) => written.has(id));
  const groupOf = (collection: CollectionName): RelatedGroup => ({
    label: labelFor(entry.collection, collection),
    items: inOrder.filter((other) => other.collection === collection).map((other) => ({ entry: other, text: other.data.kort })),
  });
  return [...order.map(groupOf), backlinks(graph, entry, written), groupOf('literatuur')].filter(({ items }) => items.length > 0);
}

/** The pages that name this one in their text without a written relation, each once, with the first sentence that does. */
function backlinks(graph: Graph, { id }: Entry, written: ReadonlySet<Id>): RelatedGroup {
  const sentences = new Map<Id, string>();
  for (const { from, kind, sentence } of graph.to(id)) {
    if (kind === 'tekst' && !written.has(from) && !sentences.has(from)) sentences.set(from, sentence ?? '');
  }
  return {
    label: 'Verwijst hierheen',
    items: [...sentences].map(([from, text]) => ({ entry: graph.get(from), text })),
  };
}

/** The entries that draw on a source publication, by kind. */
export function drawnFrom(graph: Graph, { id }: Entry): RelatedGroup[] {
  const drawing = new Set(
    graph
      .to(id)
      .filter(({ kind }) => kind === 'bronnen')
      .map(({ from }) => from),
  );
  const entries = graph.entries.filter((entry) => drawing.has(entry.id));
  return Object.entries(collections)
    .map(([name, { meervoud }]) => ({
      label: meervoud,
      items: entries.filter(({ collection }) => collection === name).map((entry) => ({ entry, text: entry.data.kort })),
    }))
    .filter(({ items }) => items.length > 0);
}
