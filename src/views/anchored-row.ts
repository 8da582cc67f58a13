import { referenceAs } from '#language/entry-page.ts';
import { apaOf, referenceFormats } from '../downloads/references.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { coinsOf } from '../machines/coins.ts';

/** The files in which a reference can be taken along. */
export const referenceFiles = (kind: string, slug: string, label: string) =>
  Object.entries(referenceFormats).map(([ending, { name }]) => ({
    titel: name,
    url: `/${kind}/${slug}.${ending}`,
    naam: referenceAs(name, label),
  }));

const websiteOf = ({ data: { csl, website } }: Entry): string | undefined =>
  website ?? (csl?.DOI ? `https://doi.org/${csl.DOI}` : csl?.URL);

/** An entry that stands on the page of its kind, with everything that page says of it. */
export function anchoredRow(graph: Graph, entry: Entry) {
  const { data } = entry;
  const isReference = graph.kinds.get(entry.collection).alsVerwijzing ?? false;
  const referring = new Set(graph.to(entry.id).map(({ from }) => from));
  return {
    anchor: entry.slug,
    vorige: (data.vorigeIds ?? []).map((id) => id.replace(/^.*\//, '')),
    titel: entry.label,
    tekst: data.kort,
    bij: graph.entries.filter(({ id }) => referring.has(id)).map((other) => ({ titel: shortNameOf(other), url: other.url })),
    verwijzing: data.csl && apaOf(graph, entry),
    coins: data.csl && coinsOf(data.csl),
    website: websiteOf(entry),
    onvolledig: data.onvolledig,
    bestanden: isReference && data.csl ? referenceFiles(entry.collection, entry.slug, entry.label) : [],
  };
}
