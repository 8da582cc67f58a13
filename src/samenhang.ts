import { bundleWidth, chord, layoutWeb } from './figures/web.ts';
import type { Entry } from './graph/entry.ts';
import { graph } from './graph/index.ts';
import { collections, kenniscollecties } from './schema/index.ts';
import { inkOf, nameOf, signsOf } from './view.ts';

/** The inks in the order of the praatplaat; what has no place comes last. */
const inks = ['zalm', 'lucht-zalm', 'zon-zalm', 'lucht', 'lucht-zon', 'zon', 'zwart', undefined];

const byInk = (one: Entry, other: Entry): number => inks.indexOf(inkOf(one)) - inks.indexOf(inkOf(other));

const groups = kenniscollecties
  .map((name) => ({ name, entries: [...(graph.all(name) as readonly Entry[])].sort(byInk) }))
  .filter(({ entries }) => entries.length > 0);
const all = groups.flatMap(({ entries }) => entries);
const numberOf = new Map(all.map(({ id }, index) => [id, index]));

/** Each connection once, as two numbers: the places of its entries in the list, the lowest first. */
export const pairs: [number, number][] = [
  ...new Set(
    all.flatMap(({ id }) =>
      graph.from(id).flatMap(({ to }) => {
        const ends = [numberOf.get(id), numberOf.get(to)].filter((end) => end !== undefined).sort((a, b) => a - b);
        return ends.length === 2 ? [ends.join(' ')] : [];
      }),
    ),
  ),
].map((pair) => pair.split(' ').map(Number) as [number, number]);

/** Everything that the page of the whole web shows: groups of entries with their dots, and the lines between groups. */
export function webOfEntries() {
  const sectors = layoutWeb(groups.map(({ entries }) => entries.length));
  const groupOf = groups.flatMap(({ entries }, group) => entries.map(() => group));
  const counts = new Map<string, number>();
  for (const [from, to] of pairs) {
    const key = `${groupOf[from] ?? 0} ${groupOf[to] ?? 0}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const between = [...counts]
    .map(([key, count]) => ({ ends: key.split(' ').map(Number), count }))
    .filter(({ ends }) => ends[0] !== ends[1]);
  const most = Math.max(...between.map(({ count }) => count));
  const hubOf = (group: number | undefined) => sectors[group ?? 0]?.hub ?? { x: 0, y: 0 };
  return {
    groups: groups.map(({ name, entries }, index) => ({
      naam: collections[name].meervoud,
      url: `/${name}/`,
      sector: sectors[index],
      entries: entries.map((entry, place) => ({
        titel: nameOf(entry),
        url: entry.url,
        inkt: inkOf(entry),
        tekens: signsOf(entry),
        nummer: numberOf.get(entry.id) ?? 0,
        dot: sectors[index]?.dots[place] ?? { x: 0, y: 0 },
      })),
    })),
    // The widest first, so that no bundle hides another.
    bundles: between
      .sort((a, b) => b.count - a.count)
      .map(({ ends: [from, to], count }) => ({ d: chord(hubOf(from), hubOf(to)), width: bundleWidth(count, most) })),
    entries: all.length,
    connections: pairs.length,
  };
}
