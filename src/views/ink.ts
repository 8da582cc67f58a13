import type { Entry, EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { perspectievenBetween, placeOf } from '../graph/place.ts';
import type { Inkt } from '../schema/vragen.ts';

// The mixed inks are named with the ink that lies on top last, and opgaven (zalm) is the lowest sheet.
const sheetOrder: Inkt[] = ['lucht', 'zon', 'zalm', 'zwart'];

const inkOrder = (perspectieven: EntryFrom<'perspectieven'>[]): Inkt[] =>
  perspectieven.map(({ data }) => data.inkt).sort((a, b) => sheetOrder.indexOf(a) - sheetOrder.indexOf(b));

/** The signs of an entry: one for a perspectief, two for a spanningsveld, none without a place. */
export function signsOf(graph: Graph, entry: Entry): Inkt[] {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  if (spanningsveld) return inkOrder(perspectievenBetween(graph, spanningsveld));
  return perspectief ? [perspectief.data.inkt] : [];
}

/** The ink of an entry's page: `zon`, or `lucht-zon` for what lies between two; undefined without a place. */
export const inkOf = (graph: Graph, entry: Entry): string | undefined => signsOf(graph, entry).join('-') || undefined;
