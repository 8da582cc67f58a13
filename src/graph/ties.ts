import type { Id } from './entry.ts';
import type { Graph } from './graph.ts';

/** What an entry is tied to: by a field on either side, by a field of its own, by a link in its text, in any way. */
export interface Ties {
  field: ReadonlySet<Id>;
  own: ReadonlySet<Id>;
  text: ReadonlySet<Id>;
  any: ReadonlySet<Id>;
}

// These say where an entry stands or comes from, not what it has to do with.
const ofPlace = new Set(['perspectief', 'spanningsveld', 'bronnen', 'stappen']);

const known = new WeakMap<Graph, Map<Id, Ties>>();

function findTies(graph: Graph, id: Id): Ties {
  const outgoing = graph.from(id).filter(({ kind }) => !ofPlace.has(kind));
  const incoming = graph.to(id).filter(({ kind }) => !ofPlace.has(kind));
  const own = outgoing.filter(({ kind }) => kind !== 'tekst').map(({ to }) => to);
  const text = outgoing.filter(({ kind }) => kind === 'tekst').map(({ to }) => to);
  const theirs = incoming.filter(({ kind }) => kind !== 'tekst').map(({ from }) => from);
  return {
    field: new Set([...own, ...theirs]),
    own: new Set(own),
    text: new Set(text),
    any: new Set([...own, ...text, ...incoming.map(({ from }) => from)]),
  };
}

/** What an entry is tied to. */
export function tiesOf(graph: Graph, id: Id): Ties {
  const ofGraph = known.get(graph) ?? new Map<Id, Ties>();
  known.set(graph, ofGraph);
  const ties = ofGraph.get(id) ?? findTies(graph, id);
  ofGraph.set(id, ties);
  return ties;
}

/** How much two entries have in common, from 0 to 1: shared neighbours over all (Salton & McGill, 1983, cosine measure). */
export function nearness(graph: Graph, one: Id, other: Id): number {
  const [a, b] = [tiesOf(graph, one).any, tiesOf(graph, other).any];
  const shared = [...a].filter((id) => b.has(id)).length;
  return shared / Math.sqrt(Math.max(1, a.size) * Math.max(1, b.size));
}
