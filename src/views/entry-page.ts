import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { placeOf } from '../graph/place.ts';
import { drawnFrom, relatedTo } from '../graph/related.ts';
import { factsOf, listOf } from './facts.ts';
import { inkOf, signsOf } from './ink.ts';
import { rowOf } from './entry-row.ts';
import { sourcesOf } from './sources.ts';

/** Whether anything on the page of an entry is ours and not the source's: in its fields in brackets, or in its text. */
function hasOwn(entry: Entry): boolean {
  const shown = Object.entries(entry.data).filter(([field]) => !['csl', 'vragen', 'zoektermen', 'steunt'].includes(field));
  const inFields = JSON.stringify(shown.map(([, value]) => value).filter((value) => value !== undefined)).match(
    /"[^"]*\[[^\]"]+\]/,
  );
  return Boolean(inFields) || [...(entry.text?.components.values() ?? [])].some(({ component }) => component.isVanOns);
}

/** Everything that a page of an entry shows around its text. */
export function pageOf(graph: Graph, entry: Entry) {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const parent = spanningsveld ?? perspectief;
  const inkt = inkOf(graph, entry);
  const kind = graph.kinds.get(entry.collection);
  const groups = entry.collection === 'bronnen' ? drawnFrom(graph, entry) : relatedTo(graph, entry);
  return {
    // What has two sides lies on two sheets, also where they have no place in the praatplaat.
    inkt: inkt ?? (kind.tweezijdig ? 'grijs-grijs' : undefined),
    answer: entry.data.antwoord ?? entry.data.kort,
    place: parent && {
      naam: shortNameOf(parent),
      url: parent.url,
      tekens: signsOf(graph, parent),
      isHere: parent.id === entry.id,
    },
    kind: { naam: kind.enkelvoud, ...(kind.plaats === 'pagina' && { url: `/${kind.naam}/` }) },
    facts: factsOf(graph, entry),
    list: listOf(graph, entry),
    groups: groups.map(({ label, items }) => ({
      label,
      items: items.map(({ entry: other, text }) => rowOf(graph, other, text, inkt)),
    })),
    sources: sourcesOf(graph, entry),
    // The page tells where it was read, for its address is not always known when it is made.
    verwijzing: `${graph.site.naam}. ‘${entry.data.titel}’. ${graph.site.uitgave}.`,
    uitlegEigen: hasOwn(entry) ? graph.site.uitlegEigen : undefined,
  };
}
