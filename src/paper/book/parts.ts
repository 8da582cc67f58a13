import type { Entry, EntryFrom } from '../../graph/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { perspectievenBetween } from '../../graph/place.ts';
import type { Kind } from '../../schema/kind.ts';
import { inkOf, signsOf } from '../../views/ink.ts';

/**
 * How the entries of a part are set: a place with its opening, a page each, one after another, as an index, under the sheet of a step; or
 * the part is itself an entry.
 */
export type Wijze = 'plek' | 'pagina' | 'doorlopend' | 'naslag' | 'stap' | 'stuk';

/** A part of the booklet. */
export interface BookPart {
  /** The id of its place, or `deel/modellen`. */
  id: string;
  naam: string;
  kort: string;
  inkt: string;
  tekens: string[];
  wijze: Wijze;
  /** Whether it gives where an entry is quoted; else where it is used. */
  isLiteratuur: boolean;
  /** Its number, where parts are numbered. */
  nummer?: number;
  /** What leads to the next step. */
  naar?: string;
  /** The entries by their kind, in reading order. */
  groepen: { naam: string; soort: string; ids: string[] }[];
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

const groupOf = ({ naam, meervoud }: Kind, entries: readonly Entry[]) => ({ naam: meervoud, soort: naam, ids: idsOf(entries) });

/** A perspectief or spanningsveld as a part, with the entries that stand under it. */
function placePart(graph: Graph, place: Entry): BookPart {
  const field = place.collection === 'perspectieven' ? 'perspectief' : 'spanningsveld';
  const groups = graph.kinds.knowledge
    .filter(({ metPlaats }) => metPlaats)
    .map((kind) =>
      groupOf(
        kind,
        graph.all(kind.naam).filter(({ data }) => data[field] === place.slug),
      ),
    );
  return {
    id: place.id,
    naam: shortNameOf(place),
    kort: place.data.kort,
    inkt: inkOf(graph, place) ?? '',
    tekens: signsOf(graph, place),
    wijze: 'plek',
    isLiteratuur: false,
    groepen: groups.filter(({ ids }) => ids.length > 0),
  };
}

const wijzeOf = ({ indeling, tweezijdig }: Kind): Wijze => {
  if (indeling.op === 'letter') return 'naslag';
  return tweezijdig ? 'pagina' : 'doorlopend';
};

/** All entries of a kind as a part. */
const kindPart = (kind: Kind, entries: readonly Entry[]): BookPart => ({
  id: `deel/${kind.naam}`,
  naam: kind.meervoud,
  kort: kind.uitleg,
  inkt: '',
  tekens: [],
  wijze: wijzeOf(kind),
  isLiteratuur: kind.alsVerwijzing === true,
  groepen: [groupOf(kind, entries)],
});

/** The kinds that are parts of their own, as a reader meets them: by group of the menu, then by how near they stand to a question. */
function kindsInOrder({ filled, site }: Graph): Kind[] {
  const groups = site.menu.map(({ groep }) => groep);
  const places = new Set(['perspectieven', 'spanningsvelden']);
  const turn = ({ groep, rang }: Kind): number => (groep ? groups.indexOf(groep) : groups.length) * 10_000 + (rang ?? 9_999);
  return filled.filter(({ naam, metPlaats }) => !metPlaats && !places.has(naam)).sort((a, b) => turn(a) - turn(b));
}

/** The parts of the booklet: the places, then each other kind. */
export function bookParts(graph: Graph): BookPart[] {
  const places = [...graph.all('perspectieven'), ...graph.all('spanningsvelden')];
  const rest = kindsInOrder(graph).map((kind) => kindPart(kind, graph.all(kind.naam)));
  return [...places.map((place) => placePart(graph, place)), ...rest];
}

/** All entries that stand in parts. */
export const entriesIn = (graph: Graph, parts: readonly BookPart[]): Entry[] =>
  parts.flatMap(({ id, groepen: groups }) => {
    const own = graph.find(id);
    return [...(own ? [own] : []), ...groups.flatMap(({ ids }) => ids.map((one) => graph.get(one)))];
  });

/** What entries use of some kinds, as parts. */
function usedParts(graph: Graph, entries: readonly Entry[], kinds: readonly Kind[]): BookPart[] {
  const used = new Set(entries.flatMap(({ id }) => graph.from(id).map(({ to }) => to)));
  const shown = new Set(entries.map(({ id }) => id));
  return kinds
    .map((kind) =>
      kindPart(
        kind,
        graph.all(kind.naam).filter(({ id }) => used.has(id) && !shown.has(id)),
      ),
    )
    .filter(({ groepen: [group] }) => group && group.ids.length > 0);
}

/** The terms and works that entries use. */
export const referenceParts = (graph: Graph, entries: readonly Entry[]): BookPart[] =>
  usedParts(
    graph,
    entries,
    kindsInOrder(graph).filter(({ naam, alsVerwijzing }) => naam === 'begrippen' || alsVerwijzing),
  );

/** The parts of the booklet of one perspectief: its place, what borders on it, and the models, terms and works that these use. */
export function perspectiefParts(graph: Graph, perspectief: EntryFrom<'perspectieven'>): BookPart[] {
  const fields = graph.all('spanningsvelden').filter((field) => perspectievenBetween(graph, field).includes(perspectief));
  const places = [perspectief, ...fields].map((place) => placePart(graph, place));
  const shown = entriesIn(graph, places);
  const models = kindsInOrder(graph).filter(({ naam }) => naam === 'modellen');
  return [...places, ...usedParts(graph, shown, models), ...referenceParts(graph, shown)];
}
