import { apaOf } from '../downloads/references.ts';
import type { Entry } from '../graph/entry.ts';
import { fieldOf, textOf } from '../graph/field.ts';
import type { Graph } from '../graph/graph.ts';
import { werkbladVan } from '../graph/werkblad.ts';
import type { Feit } from '../schema/kind.ts';
import { websiteLink } from './website.ts';

/** A fact about an entry, as name and value. */
export interface Fact {
  naam: string;
  waarde: string;
  url?: string | undefined;
  /** Whether it is the reference of a publication. */
  isVerwijzing?: boolean;
}

function valueOf(graph: Graph, entry: Entry, { veld, als }: Feit): Omit<Fact, 'naam'> | undefined {
  if (als === 'verwijzing') return entry.data.csl && { waarde: apaOf(graph, entry), isVerwijzing: true };
  const value = textOf(entry, veld);
  if (value === undefined) return undefined;
  if (als === 'website') return websiteLink(value);
  const name = als && graph.site[als]?.[Number(value) - 1];
  return { waarde: name ? `${value}: ${name}` : value };
}

/** The facts that the kind of an entry shows, in their order; what the entry does not say is absent. */
export const factsOf = (graph: Graph, entry: Entry): Fact[] =>
  (graph.kinds.get(entry.collection).feiten ?? []).flatMap((feit) => {
    if (feit.zegtBlad && werkbladVan(entry)) return [];
    const value = valueOf(graph, entry, feit);
    return value ? [{ naam: feit.naam, ...value }] : [];
  });

/** The list that the kind of an entry shows as the last section of its text. */
export function listOf(graph: Graph, entry: Entry): { kop: string; regels: string[] } | undefined {
  const { lijst } = graph.kinds.get(entry.collection);
  const lines = lijst && fieldOf(entry, lijst.veld);
  if (!lijst || !Array.isArray(lines) || lines.length === 0) return undefined;
  return { kop: lijst.kop, regels: lines.map(String) };
}
