import { bundleWidth, chord, layoutWeb } from '../figures/web.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { inkOf, inksOf, signsOf } from './ink.ts';

/** The inks in the order of the plate, each sheet followed by what it mixes to with those after it; what has no place comes last. */
function inkOrder(graph: Graph): (string | undefined)[] {
  const inks = graph.all('perspectieven').flatMap((one) => inkOf(graph, one) ?? []);
  const order = inksOf(graph).map(({ inkt }) => inkt);
  const mix = (pair: string[]): string => pair.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('-');
  return [...inks.flatMap((ink, index) => [ink, ...inks.slice(index + 1).map((other) => mix([ink, other]))]), undefined];
}

const inInkOrder = (graph: Graph, entries: readonly Entry[]): Entry[] => {
  const inks = inkOrder(graph);
  const placeOf = new Map(entries.map((entry) => [entry, inks.indexOf(inkOf(graph, entry))]));
  return [...entries].sort((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0));
};

/** The entries of each kind of knowledge, in the order of their inks. */
const groupsOf = (graph: Graph) => graph.filled.map((kind) => ({ kind, entries: inInkOrder(graph, graph.all(kind.naam)) }));

/** Each connection once, in its direction, as two numbers: the places of its entries in the list. */
export function pairsOf(graph: Graph): [number, number][] {
  const all = groupsOf(graph).flatMap(({ entries }) => entries);
  const numberOf = new Map(all.map(({ id }, index) => [id, index]));
  return all.flatMap(({ id }, from) => {
    const others = new Set(graph.from(id).map(({ to }) => numberOf.get(to)));
    return [...others].flatMap((to): [number, number][] => (to === undefined || to === from ? [] : [[from, to]]));
  });
}

/** Everything that the page of the whole web shows: groups of entries with their dots, and the lines between groups. */
export function webOfEntries(graph: Graph) {
  const groups = groupsOf(graph);
  const all = groups.flatMap(({ entries }) => entries);
  const pairs = pairsOf(graph);
  const numberOf = new Map(all.map(({ id }, index) => [id, index]));
  const sectors = layoutWeb(groups.map(({ entries }) => entries.length));
  const groupOf = groups.flatMap(({ entries }, group) => entries.map(() => group));
  const counts = new Map<string, number>();
  for (const [from, to] of pairs) {
    const key = [groupOf[from] ?? 0, groupOf[to] ?? 0].sort((a, b) => a - b).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const between = [...counts]
    .map(([key, count]) => ({ ends: key.split(' ').map(Number), count }))
    .filter(({ ends }) => ends[0] !== ends[1]);
  const most = Math.max(...between.map(({ count }) => count));
  const hubOf = (group: number | undefined) => sectors[group ?? 0]?.hub ?? { x: 0, y: 0 };
  return {
    groups: groups.map(({ kind, entries }, index) => ({
      naam: kind.meervoud,
      url: `/${kind.naam}/`,
      sector: sectors[index],
      entries: entries.map((entry, place) => ({
        titel: shortNameOf(entry),
        url: entry.url,
        inkt: inkOf(graph, entry),
        tekens: signsOf(graph, entry),
        nummer: numberOf.get(entry.id) ?? 0,
        dot: sectors[index]?.dots[place] ?? { x: 0, y: 0 },
      })),
    })),
    // The widest first, so that no bundle hides another.
    bundles: between
      .sort((a, b) => b.count - a.count)
      .map(({ ends: [from, to], count }) => ({ d: chord(hubOf(from), hubOf(to)), width: bundleWidth(count, most) })),
    entries: all.length,
    connections: pairs.length,
  };
}
