import type { Graph } from '../graph/build-graph.ts';
import type { Entry } from '../graph/entry.ts';
import { perspectievenOf } from '../graph/place.ts';
import { collections, kenniscollecties } from '../schema/index.ts';
import type { Choice, Kind } from '../search/guide.ts';
import { weightOf } from './search-weights.ts';

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
    asked: 'vragen' in data ? (data.vragen ?? []) : [],
    names: [
      ...('synoniemen' in data ? (data.synoniemen ?? []) : []),
      ...('afkorting' in data && data.afkorting ? [data.afkorting] : []),
    ],
    terms: [...('zoektermen' in data ? (data.zoektermen ?? []) : []), ...('vormen' in data ? (data.vormen ?? []) : [])],
    perspectieven: perspectievenOf(graph, entry).map(({ slug }) => slug),
  };
}

/** What search knows of a site: its knowledge, without the pages about the site itself. */
export function searchSiteOf(graph: Graph): SearchSite {
  const used = kenniscollecties.filter((collection) => graph.all(collection).length > 0);
  return {
    entries: graph.entries
      .filter(({ collection }) => kenniscollecties.includes(collection))
      .map((entry) => toSearchEntry(graph, entry)),
    kinds: used.map((collection) => ({ collection, naam: collections[collection].enkelvoud, ...weightOf(collection) })),
    perspectieven: graph.all('perspectieven').map(({ slug, data }) => ({
      waarde: slug,
      naam: ('korteTitel' in data && data.korteTitel) || data.titel,
    })),
  };
}
