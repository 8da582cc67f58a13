import { z } from 'zod';
import { allQuestions } from '#language/front-page.ts';
import { fieldOf } from '../graph/field.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { withNumbers } from './numbers.ts';

/** A sentence of site.yaml with the number of entries of each kind it names. */
export const promiseOf = (graph: Graph, sentence: string): string =>
  withNumbers(sentence, (name) => (graph.kinds.has(name) ? graph.all(name).length : 0));

/** The lines of the sentence above the plate, broken by sense: a wide screen begins a new line at the bar. */
export const linesOf = (sentence: string): string[] => sentence.split('|').map((line) => line.trim());

// What home shows of a route; whatever else a step holds is for its own page.
const steps = z.array(z.object({ lees: z.array(z.string()).min(1), uitkomst: z.string().optional() }));

/** The ways in below the plate, where site.yaml gives none: all of the kind that questions are asked of. */
export const waysIn = (graph: Graph): { tekst: string; adres: string }[] =>
  graph.all('kernvragen').length > 0 ? [{ tekst: allQuestions, adres: '/kernvragen/' }] : [];

/** The same sentence on one line. */
export const onOneLine = (sentence: string): string => linesOf(sentence).join(' ');

/** The way in for who is new: the route that is marked for home, with the page each step begins with. */
export function startRoute(graph: Graph) {
  const route = graph.kinds.has('routes') ? graph.all('routes').find((entry) => fieldOf(entry, 'home') === true) : undefined;
  const parsed = route && steps.safeParse(fieldOf(route, 'stappen'));
  if (!route || !parsed?.success) return undefined;
  const stappen = parsed.data.flatMap(({ lees: [first = ''], uitkomst }) => {
    const page = graph.find(first);
    return page ? [{ titel: shortNameOf(page), url: page.url, zin: uitkomst }] : [];
  });
  return { slug: route.slug, titel: shortNameOf(route), url: route.url, stappen };
}
