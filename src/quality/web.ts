import * as words from '#language/report.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { deadEnds } from '../graph/next-steps.ts';
import { tiesOf } from '../graph/ties.ts';
import { isOf } from '../graph/entry.ts';
import { plainPassage } from './headings.ts';
import type { Part } from './findings.ts';

const fewest = 3;

/** Entries that few others have to do with: who lands there, stays there. */
export function loose(graph: Graph): Part {
  const ends = new Set(deadEnds(graph).map(({ id }) => id));
  const counted = graph.entries
    .filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina' && graph.kinds.get(collection).rang !== undefined)
    .map((entry) => ({ entry, count: tiesOf(graph, entry.id).any.size }));
  return {
    title: words.loose,
    explanation: words.looseHow(fewest),
    none: words.allConnected,
    findings: counted
      .filter(({ entry, count }) => count < fewest || ends.has(entry.id))
      .sort((a, b) => a.count - b.count)
      .map(({ entry: { id, file }, count }) => ({
        about: id,
        file,
        note: ends.has(id) ? words.neighboursAndNoNext(count) : words.neighbours(count),
      })),
  };
}

/** The places in a source that entries name: where they come from, and what carries their large line. */
function placesIn(entries: readonly Entry[], bron: string): string[] {
  return entries.flatMap(({ data }) => [
    ...(data.bronnen ?? []).filter((one) => one.bron === bron).map(({ vindplaats }) => vindplaats),
    ...(data.steunt ?? []).filter((one) => one.bron === bron).map(({ kop }) => kop),
  ]);
}

/** Headings of the sources that no entry draws on: knowledge that is not here yet, or that was left out on purpose. */
export const undrawn = (graph: Graph): Part => ({
  title: words.undrawn,
  explanation: words.undrawnHow,
  none: words.allDrawn,
  findings: graph.all('bronnen').flatMap((bron) => {
    const places = placesIn(graph.entries, bron.slug).map(plainPassage);
    return (isOf(bron, 'bronnen') ? (bron.data.koppen ?? []) : [])
      .filter((kop) => !places.some((place) => isDrawn(kop, place)))
      .map((kop) => ({ about: kop, file: bron.file, note: bron.data.korteTitel ?? bron.data.titel }));
  }),
});

/** Whether a place names a heading: by its number, or by its first words. */
function isDrawn(kop: string, place: string): boolean {
  const number = /^\d+(?:\.\d+)?/.exec(kop)?.[0];
  const name = plainPassage(kop.replace(/^[\d.]+\s+/, '').replace(words.levelBefore, ''));
  const first = name.split(' ').slice(0, 5).join(' ');
  const level = words.levelOfHeading.exec(kop)?.[0];
  const isNumbered =
    number !== undefined && new RegExp(`(?:${words.numberedPlace}|^) ?${number.replace('.', ' ')}(?! ?\\d)`).test(place);
  return place.includes(first) || isNumbered || (level !== undefined && place.includes(plainPassage(level)));
}
