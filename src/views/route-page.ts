import * as words from '#language/routes.ts';
import { capital } from '../languages/capital.ts';
import type { Entry, EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { readAt } from '../graph/halts.ts';
import { shortNameOf } from '../graph/label.ts';
import { lengthOf, type PlaceOnPage } from './contents.ts';

/** Words a minute in reading for meaning, a little under the mean of 238 (Brysbaert, 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const wordsPerMinute = 200;

/** How long an entry takes to read; what is shorter than a minute says nothing. */
function minutesOf(entry: Entry): string {
  const minutes = Math.round(lengthOf(entry) / wordsPerMinute);
  return minutes > 0 ? `, ${words.minutes(minutes)}` : '';
}

/** What a step has to read: the name, the kind with its reading time, and the answer for paper. */
const readingOf = (graph: Graph, entry: Entry) => ({
  titel: shortNameOf(entry),
  url: entry.url,
  wat: `${graph.kinds.get(entry.collection).enkelvoud.toLowerCase()}${minutesOf(entry)}`,
  antwoord: entry.data.antwoord ?? entry.data.kort,
});

/** A route ready to show. */
export function routePage(graph: Graph, route: EntryFrom<'routes'>) {
  const { voorWie, anders, stappen, herkomst, van = [] } = route.data;
  const other = anders ? graph.find(`routes/${anders}`) : undefined;
  const steps = stappen.map(({ vraag, kort, uitkomst, naar }, index) => ({
    number: index + 1,
    vraag,
    kort,
    uitkomst,
    naar,
    isOwnPlace: van.includes(index + 1),
    lees: readAt(graph, route, index + 1).map((entry) => readingOf(graph, entry)),
  }));
  return {
    slug: route.slug,
    voorWie,
    anders: other && { titel: shortNameOf(other), url: other.url },
    steps,
    herkomst,
    start: { url: steps[0]?.lees[0]?.url ?? '', slug: route.slug },
  };
}

export type RouteView = Omit<ReturnType<typeof routePage>, 'start'>;

/** The places on the page of a route: its steps by their short names, so that they fit one row of a wide screen, then what can be taken along and where the order comes from. */
export const placesOf = ({ steps }: Pick<RouteView, 'steps'>): PlaceOnPage[] => [
  ...steps.map(({ number, kort }) => ({ titel: `${number}. ${capital(kort)}`, anchor: `stap-${number}` })),
  { titel: words.takeAlong, anchor: 'neem-mee' },
  { titel: words.whereFrom, anchor: 'bron' },
];
