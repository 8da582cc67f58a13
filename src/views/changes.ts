import * as words from '#language/reviews.ts';
import { locale } from '#language/language.ts';
import { changesIn } from '../graph/changes.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';

// Made once: it is asked for on every page, and making it takes longer than writing a day.
const dayInWords = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** A day as a sentence names it: 22 november 2026. */
export const inWords = (date: string): string => dayInWords.format(new Date(`${date}T12:00:00Z`));

/** What has changed, day by day, the newest first. */
export function changesByDay(graph: Graph) {
  const days = Map.groupBy(changesIn(graph.entries), ({ datum }) => datum);
  return [...days].map(([datum, changes]) => ({
    datum,
    dag: inWords(datum),
    changes: changes.map(({ entry, wat, waarom }) => ({ titel: entry.label, url: entry.url, wat, waarom })),
  }));
}

/** Who read an entry over and when, and the last that changed in it, in words. */
export function reviewOf(entry: Entry): { nagelezen?: string; gewijzigd?: string } {
  const { beoordeeld, beoordeeldDoor } = entry.data;
  const [last] = changesIn([entry]);
  return {
    ...(beoordeeld && { nagelezen: words.reviewed(inWords(beoordeeld), beoordeeldDoor) }),
    ...(last && { gewijzigd: words.changed(inWords(last.datum), last.wat) }),
  };
}
