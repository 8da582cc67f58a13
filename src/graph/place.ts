import { isOf, type Entry, type EntryFrom, type Id } from './entry.ts';
import type { Graph } from './graph.ts';

/** Where in the praatplaat an entry stands. */
export interface Place {
  perspectief?: EntryFrom<'perspectieven'>;
  spanningsveld?: EntryFrom<'spanningsvelden'>;
}

const isPerspectief = (entry: Entry) => isOf(entry, 'perspectieven');
const isSpanningsveld = (entry: Entry) => isOf(entry, 'spanningsvelden');

/** The perspectief or spanningsveld that an entry is, or names in its own fields. */
function ownPlace(graph: Graph, entry: Entry): Place {
  const parents = graph
    .from(entry.id)
    .filter(({ kind }) => kind === 'perspectief' || kind === 'spanningsveld')
    .map(({ to }) => graph.get(to));
  const [perspectief] = [entry, ...parents].filter(isPerspectief);
  const [spanningsveld] = [entry, ...parents].filter(isSpanningsveld);
  return { ...(perspectief && { perspectief }), ...(spanningsveld && { spanningsveld }) };
}

/** The two perspectieven of a spanningsveld, in the order it names them. */
export const perspectievenBetween = (graph: Graph, { id }: EntryFrom<'spanningsvelden'>): EntryFrom<'perspectieven'>[] =>
  graph
    .from(id)
    .filter(({ kind }) => kind === 'tussen')
    .map(({ to }) => graph.get(to))
    .filter(isPerspectief);

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

/**
 * The perspectieven an entry has to do with: its own, those of its spanningsveld, or else those of the entries with a place that
 * it stands in a written relation with.
 */
export function perspectievenOf(graph: Graph, entry: Entry): EntryFrom<'perspectieven'>[] {
  const { perspectief, spanningsveld } = ownPlace(graph, entry);
  if (perspectief) return [perspectief];
  if (spanningsveld) return perspectievenBetween(graph, spanningsveld);
  const written = [...graph.to(entry.id), ...graph.from(entry.id)].filter(({ kind }) => kind !== 'tekst');
  const others = unique(written.map(({ from, to }): Id => (from === entry.id ? to : from))).map((id) => graph.get(id));
  const found = unique(
    others
      .filter(({ collection }) => graph.kinds.get(collection).metPlaats)
      .map((other) => ownPlace(graph, other))
      .flatMap((place) => place.perspectief ?? (place.spanningsveld ? perspectievenBetween(graph, place.spanningsveld) : [])),
  );
  return graph.all('perspectieven').filter((one) => found.includes(one));
}

/** The one place of an entry, which gives its page a colour: its own, or that of all it is related with when they agree. */
export function placeOf(graph: Graph, entry: Entry): Place {
  const own = ownPlace(graph, entry);
  if (own.perspectief || own.spanningsveld) return own;
  const [only, ...more] = perspectievenOf(graph, entry);
  return only && more.length === 0 ? { perspectief: only } : {};
}
