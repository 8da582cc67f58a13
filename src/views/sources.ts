import { apaOf } from '../downloads/references.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';

/** The sources of an entry: each publication once, with its places and a link to the original. */
export function sourcesOf(graph: Graph, entry: Entry) {
  const places = new Map<string, string[]>();
  for (const { bron, vindplaats } of entry.data.bronnen ?? []) places.set(bron, [...(places.get(bron) ?? []), vindplaats]);
  return [...places].map(([bron, found]) => {
    const source = graph.get(`bronnen/${bron}`);
    return {
      titel: source.data.titel,
      verwijzing: apaOf(graph, source),
      vindplaats: found.join('; '),
      url: source.url,
      website: source.data.website,
    };
  });
}
