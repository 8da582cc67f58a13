import type { Entry, Id } from './entry.ts';
import type { Graph } from './graph.ts';
import { placeOf } from './place.ts';
import { relatedTo, type RelatedGroup } from './related.ts';
import { tiesOf } from './ties.ts';

/**
 * Everything else that goes with an entry, by kind: without what the page shows already, what its text links or explains, publications
 * (they are in the text) and its own place on the praatplaat (it is above the title).
 * @param shown the ids that the page shows or explains elsewhere
 */
export function furtherWith(graph: Graph, entry: Entry, shown: ReadonlySet<Id>): RelatedGroup[] {
  const { text } = tiesOf(graph, entry.id);
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const above = (spanningsveld ?? perspectief)?.id;
  const isWanted = (other: Entry): boolean => {
    const { rang, alsVerwijzing } = graph.kinds.get(other.collection);
    return rang !== undefined && !alsVerwijzing && other.id !== above && !text.has(other.id) && !shown.has(other.id);
  };
  return relatedTo(graph, entry)
    .map(({ label, items }) => ({ label, items: items.filter(({ entry: other }) => isWanted(other)) }))
    .filter(({ items }) => items.length > 0);
}
