import { adaptedFrom } from '#language/entry-page.ts';
import { apaOf } from '../downloads/references.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { makersOf } from '../graph/label.ts';

/** What a source is to an entry, in the words of the handreiking. */
const woordOf = ({ site }: Graph): string => site.bronwoord ?? adaptedFrom;

/** The sources of an entry: each publication once, with who made it, its places and a link to the original. */
export function sourcesOf(graph: Graph, entry: Entry) {
  const places = new Map<string, string[]>();
  for (const { bron, vindplaats } of entry.data.bronnen ?? []) places.set(bron, [...(places.get(bron) ?? []), vindplaats]);
  return [...places].map(([bron, found]) => {
    const source = graph.get(`bronnen/${bron}`);
    return {
      woord: woordOf(graph),
      titel: source.data.titel,
      makers: source.data.csl && makersOf(source.data.csl),
      verwijzing: apaOf(graph, source),
      vindplaats: found.join('; '),
      url: source.url,
      website: source.data.website,
    };
  });
}

/** How another text refers to the page of an entry: what stands before its address, which is not always known, and after it. */
export function citationOf(graph: Graph, entry: Entry): { before: string; after: string } {
  const { naam, uitgave } = graph.site;
  const originals = sourcesOf(graph, entry).map(({ verwijzing }) => verwijzing.replace(/\.$/, ''));
  return {
    before: `${naam}. ‘${entry.data.titel}’. ${uitgave}.`,
    after: originals.length > 0 ? `${woordOf(graph)}: ${originals.join('; ')}.` : '',
  };
}
