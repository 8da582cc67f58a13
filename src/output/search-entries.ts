import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { perspectievenOf } from '../graph/place.ts';
import type { Choice, Kind } from '../search/guide.ts';

/** What search knows of an entry that its page need not show. */
export interface SearchEntry {
  /** Kind and name: `modellen/rollenwiel`. */
  id: string;
  collection: string;
  /** Address from the root of the site. */
  url: string;
  title: string;
  gist: string;
  /** The ways in which people ask for it. */
  asked: readonly string[];
  /** Its other names. */
  names: readonly string[];
  /** Words that people use for it. */
  terms: readonly string[];
  /** The names of the perspectieven that it has to do with. */
  perspectieven: readonly string[];
}

/** Everything that search takes from the graph. */
export interface SearchSite {
  entries: readonly SearchEntry[];
  /** The kinds that have an entry, in the order in which the site names them. */
  kinds: readonly Kind[];
  /** The perspectieven to choose from, in reading order. */
  perspectieven: readonly Choice[];
}

function toSearchEntry(graph: Graph, entry: Entry): SearchEntry {
  const { id, collection, url, label, data } = entry;
  return {
    id,
    collection,
    url,
    title: label,
    gist: data.kort,
    asked: data.vragen ?? [],
    names: [...(data.synoniemen ?? []), ...(data.afkorting ? [data.afkorting] : [])],
    terms: [...(data.zoektermen ?? []), ...(data.vormen ?? [])],
    perspectieven: perspectievenOf(graph, entry).map(({ slug }) => slug),
  };
}

/** What search knows of a site: its knowledge, without the pages about the site itself. */
export function searchSiteOf(graph: Graph): SearchSite {
  return {
    entries: graph.filled.flatMap(({ naam }) => graph.all(naam)).map((entry) => toSearchEntry(graph, entry)),
    kinds: graph.filled.map(({ naam, enkelvoud, zoekbeurt = 2 }) => ({ collection: naam, naam: enkelvoud, turn: zoekbeurt })),
    perspectieven: graph.all('perspectieven').map((entry) => ({ waarde: entry.slug, naam: shortNameOf(entry) })),
  };
}
