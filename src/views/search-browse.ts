import { capital } from '../languages/capital.ts';
import * as words from '#language/search-page.ts';
import type { Graph } from '../graph/graph.ts';
import { overviewOf } from '../graph/overview.ts';
import type { Kind } from '../schema/kind.ts';
import { beginOf } from './begin.ts';
import { startRoute } from './home.ts';

/** A kind with its groups, as a reader leafs through it. */
const groupsOf = (graph: Graph, kind: Kind) => ({
  naam: words.theKind(kind.meervoud.toLowerCase()),
  soort: kind.meervoud.toLowerCase(),
  url: `/${kind.naam}/`,
  groepen: overviewOf(graph, kind)
    .filter(({ heading }) => heading !== '')
    .map(({ heading, anchor, entries }) => ({ titel: heading, anchor, aantal: entries.length })),
});

/** The ways to the pages without a question: the questions by place, the words by letter, the route for who is new, the plate. */
export function browseOf(graph: Graph) {
  const byPlace = graph.filled.find(({ metPlaats }) => metPlaats);
  const byLetter = graph.filled.find(({ indeling }) => indeling.op === 'letter');
  const route = startRoute(graph);
  const { naam } = beginOf(graph);
  return {
    overviews: [byPlace, byLetter].filter((kind) => kind !== undefined).map((kind) => groupsOf(graph, kind)),
    begin: [...(route ? [{ titel: route.titel, url: route.url }] : []), { titel: capital(naam), url: '/' }],
  };
}

interface Leaf {
  words: string;
  link: { href: string };
}

/** A sentence that leads to the overviews to leaf through: its words, and links. */
export const leafThrough = (
  overviews: readonly { naam: string; url: string }[],
  sentence: (links: readonly Leaf[]) => (string | Leaf)[],
): (string | Leaf)[] => sentence(overviews.map(({ naam, url }) => ({ words: naam, link: { href: url } })));
