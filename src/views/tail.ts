import { holdsKinds } from '#language/entry-page.ts';
import { backlinks } from '#language/relations.ts';
import type { Entry, Id } from '../graph/entry.ts';
import { furtherWith } from '../graph/further.ts';
import type { Graph } from '../graph/graph.ts';
import { haltsOf } from '../graph/halts.ts';
import { shortNameOf } from '../graph/label.ts';
import { nextSteps } from '../graph/next-steps.ts';

/** A name with its address. */
export interface TailLink {
  titel: string;
  url: string;
}

/** What a page ends with: what to do next, what works here together, in which routes it is, and the rest. */
export interface Tail {
  steps: (TailLink & { om: string; want: string; isTogether: boolean })[];
  together: (TailLink & { tekst: string }) | undefined;
  routes: (TailLink & { number: number; count: number })[];
  rest: { count: number; holds: string; groups: { label: string; links: TailLink[] }[] };
}

const linkTo = (entry: Entry): TailLink => ({ titel: shortNameOf(entry), url: entry.url });

/** Whether an instrument works on this site: it has a sheet to fill in. */
const worksHere = ({ data }: Entry): boolean => 'werkblad' in data;

/** What is in the rest, in words: “modellen, begrippen, en wat hierheen verwijst”. */
function holds(labels: readonly string[]): string {
  const kinds = labels.filter((label) => label !== backlinks).map((label) => label.toLowerCase());
  return holdsKinds(kinds, labels.includes(backlinks));
}

/**
 * The end of the page of an entry.
 * @param explained the begrippen that its text explains
 */
export function tailOf(graph: Graph, entry: Entry, explained: readonly Id[]): Tail {
  const steps = nextSteps(graph, entry);
  const groups = furtherWith(graph, entry, new Set([...explained, ...steps.map((step) => step.entry.id)]));
  const together = steps.find((step) => worksHere(step.entry))?.entry;
  return {
    steps: steps.map(({ om, entry: other, want }) => ({ ...linkTo(other), om, want, isTogether: other === together })),
    together: together && { ...linkTo(together), tekst: together.data.kort },
    routes: haltsOf(graph, entry.id).map(({ route, number }) => ({
      ...linkTo(route),
      number,
      count: route.data.stappen.length,
    })),
    rest: {
      count: groups.reduce((sum, { items }) => sum + items.length, 0),
      holds: holds(groups.map(({ label }) => label)),
      groups: groups.map(({ label, items }) => ({ label, links: items.map((item) => linkTo(item.entry)) })),
    },
  };
}
