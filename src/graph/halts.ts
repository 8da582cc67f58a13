import type { EntryFrom, Id } from './entry.ts';
import type { Graph } from './graph.ts';

/** A step of a route that an entry is read at. */
export interface Halt {
  route: EntryFrom<'routes'>;
  /** The number of the step, from 1. */
  number: number;
  /** Whether the entry is the first page of the step: that one shows where the reader is. */
  isFirst: boolean;
}

/** The steps at which an entry is read; the longest route first, because it says most about what comes next. */
export const haltsOf = (graph: Graph, id: Id): Halt[] =>
  graph
    .all('routes')
    .flatMap((route) =>
      route.data.stappen.flatMap(({ lees }, index): Halt[] =>
        lees.includes(id) ? [{ route, number: index + 1, isFirst: lees[0] === id }] : [],
      ),
    )
    .sort((a, b) => b.route.data.stappen.length - a.route.data.stappen.length);

/** The entries to read at a step of a route. */
export const readAt = (graph: Graph, { data }: EntryFrom<'routes'>, number: number) =>
  (data.stappen[number - 1]?.lees ?? []).map((id) => graph.get(id as Id));
