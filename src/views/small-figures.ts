import type { Drawing } from '../figures/shapes.ts';
import { drawWhole, kindNameOf, kindOf } from '../figures/kinds.ts';
import { isOf, type Entry, type EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { inkOf, isSheet } from './ink.ts';

/** A figure at the size of a stamp. */
export interface SmallFigure {
  drawing: Drawing;
  /** The ink of its sheet; without a place, or between two, it is grey. */
  inkt: string | undefined;
}

// What a figure tells without its words: a course, places on axes, what lies within what. The others are blocks beside each other.
const telling: readonly string[] = [
  'curve',
  'waterlijn',
  'matrix',
  'schaal',
  'wiel',
  'spaken',
  'beelden',
  'niveaus',
  'rondom',
  'polen',
  'fasen',
  'typologie',
  'bouwstenen',
];

/** The figure of an entry in the small; undefined for what has none. */
export function smallFigureOf(graph: Graph, entry: Entry): SmallFigure | undefined {
  if (!isOf(entry, 'modellen')) return undefined;
  const kind = kindOf(entry.data);
  if (!kind) return undefined;
  const inkt = inkOf(graph, entry);
  return { drawing: drawWhole(kind, entry.data), inkt: isSheet(graph, inkt) ? inkt : undefined };
}

/**
 * The entries whose figure opens a group: of each kind of figure that tells something the entry with most relations, until there are
 * enough; the most telling kinds first. A group without such a one opens with the figure that it has.
 */
export function openingFigures(graph: Graph, entries: readonly Entry[], most = 3): Entry[] {
  const drawn = entries.filter((entry): entry is EntryFrom<'modellen'> => isOf(entry, 'modellen'));
  const related = ({ id }: Entry): number => graph.from(id).length + graph.to(id).length;
  const best = telling.flatMap((kind) => {
    const own = drawn.filter(({ data }) => kindNameOf(data) === kind);
    return [...own].sort((a, b) => related(b) - related(a)).slice(0, 1);
  });
  const chosen = best.length > 0 ? best.slice(0, most) : drawn.filter(({ data }) => kindOf(data)).slice(0, 1);
  return entries.filter((entry) => chosen.some(({ id }) => id === entry.id));
}
