import * as words from '#language/paper-books.ts';
import type { Entry, EntryFrom, Id } from '../../graph/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { readAt } from '../../graph/halts.ts';
import { shortNameOf } from '../../graph/label.ts';
import type { Site } from '../../schema/site.ts';
import { inkOf, signsOf } from '../../views/ink.ts';
import { onOneLine } from '../../views/home.ts';
import { bookParts, perspectiefParts, referenceParts, type BookPart } from './parts.ts';

/** What a booklet is about: its name, its parts in order, and what is inked on its cover. */
export interface Selection {
  titel: string;
  ondertitel: string;
  /** Whether it is the whole site; else it is a part, and says of which site. */
  isHeel: boolean;
  /** The inks on the plate of its cover; without any the plate is in outline. */
  inkten: string[];
  delen: BookPart[];
}

/** A ready-made bundel of site.yaml. */
export type ReadyBundle = NonNullable<Site['bundels']>[number];

/** The inks of the places that entries stand in. */
const inksOf = (graph: Graph, entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap((entry) => inkOf(graph, entry) ?? [])),
];

/** All of the site. */
export const wholeSite = (graph: Graph): Selection => ({
  titel: graph.site.naam,
  ondertitel: onOneLine(graph.site.introductie),
  isHeel: true,
  inkten: [],
  delen: bookParts(graph),
});

/** One perspectief with what it uses. */
export const ofPerspectief = (graph: Graph, perspectief: EntryFrom<'perspectieven'>): Selection => ({
  titel: shortNameOf(perspectief),
  ondertitel: perspectief.data.kort,
  isHeel: false,
  inkten: signsOf(graph, perspectief),
  delen: perspectiefParts(graph, perspectief),
});

const emptyPart = { inkt: '', tekens: [], isLiteratuur: false, groepen: [] };

/** A route: a sheet for each step, with what is read there, and the terms and works that this uses. */
export function ofRoute(graph: Graph, route: EntryFrom<'routes'>): Selection {
  const { titel, kort, antwoord, stappen } = route.data;
  const seen = new Set<Id>();
  const steps = stappen.map(({ vraag, uitkomst, naar = '' }, index): BookPart => {
    // What is read at two steps stands at the first.
    const ids = readAt(graph, route, index + 1).flatMap(({ id }) => (seen.has(id) ? [] : [id]));
    ids.forEach((id) => seen.add(id));
    return {
      ...emptyPart,
      id: `stap/${index + 1}`,
      naam: vraag,
      kort: uitkomst,
      naar,
      nummer: index + 1,
      wijze: 'stap',
      groepen: [{ naam: words.toRead, soort: '', ids }],
    };
  });
  const entries = [...seen].map((id) => graph.get(id));
  return {
    titel,
    ondertitel: antwoord ?? kort,
    isHeel: false,
    inkten: inksOf(graph, entries),
    delen: [...steps, ...referenceParts(graph, entries)],
  };
}

/** The entries of a ready-made bundel. */
export const entriesOfBundle = (graph: Graph, { stukken }: ReadyBundle): Entry[] =>
  stukken.flatMap(({ adres }) => graph.find(adres.slice(1, -1)) ?? []);

/** A ready-made bundel: its entries in order, each on a page of its own, and the terms and works that these use. */
export function ofBundle(graph: Graph, bundle: ReadyBundle): Selection {
  const entries = entriesOfBundle(graph, bundle);
  const parts = entries.map((entry, index): BookPart => ({
    ...emptyPart,
    id: entry.id,
    naam: shortNameOf(entry),
    kort: bundle.stukken[index]?.want ?? entry.data.kort,
    inkt: inkOf(graph, entry) ?? '',
    nummer: index + 1,
    wijze: 'stuk',
  }));
  return {
    titel: bundle.titel,
    ondertitel: bundle.kort,
    isHeel: false,
    inkten: inksOf(graph, entries),
    delen: [...parts, ...referenceParts(graph, entries)],
  };
}
