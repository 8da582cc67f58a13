import { vervolg, type Plaats } from '../schema/vervolg.ts';
import type { Entry, Id } from './entry.ts';
import { textOf } from './field.ts';
import type { Graph } from './graph.ts';
import { haltsOf, readAt } from './halts.ts';
import { nearness, tiesOf } from './ties.ts';

/** Something to do next: the task, the entry, and why. */
export interface NextStep {
  om: string;
  entry: Entry;
  want: string;
}

/** The entries that may stand in a place, before what is better goes first. */
function candidates(graph: Graph, { id }: Entry, place: Plaats, withText: boolean): Id[] {
  const { field, any, text } = tiesOf(graph, id);
  const ofKind = (ids: Iterable<Id>): Id[] => [...ids].filter((one) => place.soorten.includes(graph.get(one).collection));
  const further = (): Id[] => {
    const between = [...field].filter((one) => graph.get(one).collection === place.via);
    return ofKind(between.flatMap((one) => [...tiesOf(graph, one).field]));
  };
  const tries = [
    () => ofKind(withText ? any : field),
    ...(place.via ? [further] : []),
    ...(place.ookTekst ? [() => ofKind(any)] : []),
  ];
  const isWanted = (one: Id): boolean => one !== id && !(place.gelinkt === 'niet' && text.has(one));
  return tries.map((find) => find().filter(isWanted)).find((found) => found.length > 0) ?? [];
}

const goesFirst = (entry: Entry, { eerst }: Plaats): boolean => {
  if (!eerst) return false;
  if (eerst.waarde === undefined) return eerst.veld in entry.data;
  return textOf(entry, eerst.veld) === eerst.waarde;
};

/** The best of the candidates: by the place, then written on this page, then what shares most with it, then by name. */
function best(graph: Graph, { id }: Entry, place: Plaats, ids: readonly Id[]): Entry | undefined {
  const { text, own } = tiesOf(graph, id);
  const scored = ids.map((one) => ({
    one,
    scores: [
      Number(goesFirst(graph.get(one), place)),
      Number(place.gelinkt !== 'achteraan' || !text.has(one)),
      Number(own.has(one)),
      nearness(graph, id, one),
    ],
  }));
  const [first] = scored.sort((a, b) => {
    const difference = b.scores.map((score, index) => score - (a.scores[index] ?? 0)).find((value) => value !== 0);
    return difference ?? (a.one < b.one ? -1 : 1);
  });
  return first && graph.get(first.one);
}

/** The next step of a route that the entry is read at, with the sentence that leads to it. */
function alongRoute(graph: Graph, entry: Entry): { entry: Entry; want: string | undefined } | undefined {
  for (const { route, number } of haltsOf(graph, entry.id)) {
    const [next] = readAt(graph, route, number + 1);
    if (next && next !== entry) return { entry: next, want: route.data.stappen[number - 1]?.naar };
  }
  return undefined;
}

/**
 * What a reader can do next on the page of an entry, by the places that `src/schema/vervolg.ts` names: at most one entry a place, none
 * twice. A place for which there is nothing stays empty.
 */
export function nextSteps(graph: Graph, entry: Entry): NextStep[] {
  const { hooguit, metTekst, metReden, plaatsen } = graph.kinds.get(entry.collection).vervolg ?? vervolg;
  const steps: NextStep[] = [];
  for (const place of plaatsen) {
    if (steps.length === hooguit) break;
    const taken = new Set(steps.map((step) => step.entry.id));
    const ids = candidates(graph, entry, place, metTekst).filter((one) => !taken.has(one));
    const routed = place.route ? alongRoute(graph, entry) : undefined;
    const isFree = routed && !taken.has(routed.entry.id);
    const chosen = isFree ? routed.entry : best(graph, entry, place, ids);
    if (!chosen) continue;
    const written = entry.data.verder?.find(({ naar }) => naar === chosen.id)?.want;
    const want = (isFree ? routed.want : undefined) ?? written ?? chosen.data.kort;
    steps.push({ om: place.om, entry: chosen, want: metReden ? want : '' });
  }
  return steps;
}

/** The entries with a page of their own that lead nowhere: for a redacteur, who can relate them or write `verder`. */
export const deadEnds = (graph: Graph): Entry[] =>
  graph.entries.filter((entry) => graph.kinds.get(entry.collection).plaats === 'pagina' && nextSteps(graph, entry).length === 0);
