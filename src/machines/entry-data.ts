import type { Article, DefinedTerm, HowTo, WebPage } from 'schema-dts';
import { isOf, type Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Addresses } from './addresses.ts';
import { publicationData, typeOf, type PublicationData } from './publication-data.ts';

/** The publications that an entry retells, by name; the page of each says who made it. */
export function basisOf(graph: Graph, { data: { bronnen = [] } }: Entry, at: Addresses): { isBasedOn?: PublicationData[] } {
  const sources = [...new Set(bronnen.map(({ bron }) => bron))].map((bron) => graph.get(`bronnen/${bron}`));
  const known = sources.flatMap(({ url, data: { titel, csl } }): PublicationData[] =>
    csl ? [{ '@type': typeOf(csl), '@id': `${at(url)}#publicatie`, name: titel }] : [],
  );
  return known.length > 0 ? { isBasedOn: known } : {};
}

function termOf(entry: Entry, at: Addresses): DefinedTerm {
  const { titel, kort, synoniemen = [], afkorting } = entry.data;
  const others = [...(afkorting ? [afkorting] : []), ...synoniemen];
  return {
    '@type': 'DefinedTerm',
    name: titel,
    description: kort,
    ...(others.length > 0 && { alternateName: others }),
    inDefinedTermSet: { '@id': at(`/${entry.collection}/`) },
  };
}

/** What is done, with the steps of its conversation where it works on the page. */
function howToOf(graph: Graph, entry: Entry, at: Addresses): HowTo {
  const steps = isOf(entry, 'instrumenten') ? (entry.data.werkblad?.gesprek ?? []) : [];
  return {
    '@type': 'HowTo',
    name: entry.data.titel,
    description: entry.data.kort,
    ...(steps.length > 0 && { step: steps.map((text) => ({ '@type': 'HowToStep' as const, text })) }),
    ...basisOf(graph, entry, at),
  };
}

const articleOf = (graph: Graph, entry: Entry, at: Addresses): Article => ({
  '@type': 'Article',
  headline: entry.data.titel,
  description: entry.data.kort,
  ...basisOf(graph, entry, at),
});

/** What the page of an entry is about, in the words of schema.org: a publication, a term, something to do, or a text. */
export function subjectOf(graph: Graph, entry: Entry, at: Addresses): Required<WebPage>['mainEntity'] {
  if (entry.data.csl) return publicationData(entry.data.csl, `${at(entry.url)}#publicatie`);
  const { alsData } = graph.kinds.get(entry.collection);
  if (alsData === 'begrip') return termOf(entry, at);
  return alsData === 'handeling' ? howToOf(graph, entry, at) : articleOf(graph, entry, at);
}
