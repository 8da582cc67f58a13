import { capital } from '../languages/capital.ts';
import * as words from '#language/front-page.ts';
import type { Graph } from '../graph/graph.ts';
import { praatplaat, type PlaatDeel } from './praatplaat.ts';

/** The front page as other pages name it and draw it. */
export interface Begin {
  /** In a sentence: “de praatplaat”. */
  naam: string;
  /** On its own: “Praatplaat”. */
  kort: string;
  /** The plate in small: the ink of each of its places. None where the front page has no plate. */
  plaat: { plek: string; inkt: string }[] | undefined;
}

const made = new WeakMap<Graph, Begin>();

const isPlaced = (part: PlaatDeel): part is PlaatDeel & { plek: string } => part.plek !== undefined;

/** How the pages of a graph name and draw the way back to the front page. */
export function beginOf(graph: Graph): Begin {
  const known = made.get(graph);
  if (known) return known;
  const naam = graph.site.voorpagina ?? words.frontPage;
  const bare = naam.replace(words.article, '');
  const { parts, isSheets } = praatplaat(graph);
  const plaat = parts.filter(isPlaced).map(({ plek, inkt }) => ({ plek, inkt }));
  const begin: Begin = { naam, kort: capital(bare), plaat: isSheets ? plaat : undefined };
  made.set(graph, begin);
  return begin;
}
