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
    title: 'Zwak verbonden',
    explanation: `Met minder dan ${fewest} andere ingangen verbonden, of zonder volgende stap. Noem er een in een veld, of leg een link in de tekst.`,
    none: 'Elke ingang heeft genoeg buren.',
    findings: counted
      .filter(({ entry, count }) => count < fewest || ends.has(entry.id))
      .sort((a, b) => a.count - b.count)
      .map(({ entry: { id, file }, count }) => ({
        about: id,
        file,
        note: `${count} ${count === 1 ? 'buur' : 'buren'}${ends.has(id) ? ', geen volgende stap' : ''}`,
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
  title: 'Koppen van de bronnen waar geen ingang uit put',
  explanation:
    'Vergeleken met «vindplaats» en met «kop» in «steunt». Staat er kennis die hier hoort? Maak een ingang, of noem de kop in een vindplaats.',
  none: 'Uit elke kop put een ingang, of de bronnen noemen geen «koppen».',
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
  const name = plainPassage(kop.replace(/^[\d.]+\s+/, '').replace(/^(?:niveau|les) \d: /i, ''));
  const first = name.split(' ').slice(0, 5).join(' ');
  const level = /^(?:niveau|les) \d/i.exec(kop)?.[0];
  const isNumbered =
    number !== undefined && new RegExp(`(?:paragraaf|hoofdstuk|^) ?${number.replace('.', ' ')}(?! ?\\d)`).test(place);
  return place.includes(first) || isNumbered || (level !== undefined && place.includes(plainPassage(level)));
}
