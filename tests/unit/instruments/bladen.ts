import { readGraph } from '../../../src/graph/build-graph.ts';
import type { Blad } from '../../../src/instruments/blad.ts';
import { leegVel, vormVan, type Vel } from '../../../src/instruments/vel.ts';
import { bladVan } from '../../../src/views/werkblad.ts';

const gelezen = new Map<string, Map<string, Blad>>();

/** The working instruments of a content folder, by id; read once, since the real one takes seconds. */
export function bladenVan(folder: string): Map<string, Blad> {
  const known = gelezen.get(folder);
  if (known) return known;
  const graph = readGraph({ folder });
  const found = new Map(
    graph.entries.flatMap((entry) =>
      [bladVan(graph, entry)].flatMap((blad): [string, Blad][] => (blad ? [[entry.id, blad]] : [])),
    ),
  );
  gelezen.set(folder, found);
  return found;
}

export const klein = bladenVan('tests/fixtures/instrumenten/content');

/** One instrument, of the kind that the test says. */
export function eenBlad<Soort extends Blad['soort']>(soort: Soort, from = klein): Extract<Blad, { soort: Soort }> {
  const found = [...from.values()].find((blad): blad is Extract<Blad, { soort: Soort }> => blad.soort === soort);
  if (!found) throw new Error(`There is no ${soort}`);
  return found;
}

/** A sheet with these closed answers, and texts by position. */
export function vel(blad: Blad, naam: string, gesloten: (number | null)[], open: string[] = []): Vel {
  const empty = leegVel(vormVan(blad), naam);
  return {
    naam,
    gesloten: empty.gesloten.map((_, index) => gesloten[index] ?? null),
    open: empty.open.map((_, index) => open[index] ?? ''),
  };
}

export const spreker = (vellen: readonly Vel[], isTellend = vellen.length >= 6) => ({
  namen: vellen.map(({ naam }) => naam),
  isTellend,
});
