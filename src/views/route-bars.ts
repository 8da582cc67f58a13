import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { haltsOf, readAt } from '../graph/halts.ts';

/** Where a reader is who came to an entry by a route: the step, and what comes before and after it. */
export interface RouteBar {
  slug: string;
  titel: string;
  url: string;
  number: number;
  count: number;
  vorige: { kort: string; url: string } | undefined;
  volgende: { kort: string; url: string } | undefined;
}

/** The bars of the routes of which an entry is the first page of a step. */
export const routeBarsOf = (graph: Graph, entry: Entry): RouteBar[] =>
  haltsOf(graph, entry.id)
    .filter(({ isFirst }) => isFirst)
    .map(({ route, number }) => {
      const { stappen, titel } = route.data;
      const stepAt = (at: number) => {
        const [first] = readAt(graph, route, at);
        const kort = stappen[at - 1]?.kort;
        return first && kort ? { kort, url: first.url } : undefined;
      };
      const steps = { vorige: stepAt(number - 1), volgende: stepAt(number + 1) };
      return { slug: route.slug, titel, url: route.url, number, count: stappen.length, ...steps };
    });
