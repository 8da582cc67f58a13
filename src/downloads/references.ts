import { capital } from '../languages/capital.ts';
import core from '@citation-js/core';
import '@citation-js/plugin-csl';
import { z } from 'zod';
import { locale } from '#language/language.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { currentStore } from '../kept/store.ts';
import { bibtexOf } from './bibtex.ts';
import type { Publication } from './publication.ts';
import { risOf } from './ris.ts';

/** The date as CSL wants it: `2023-06-20` gives `[[2023, 6, 20]]`. */
const dateParts = (issued: string) => ({ 'date-parts': [issued.split('-').map(Number)] });

const toCslJson = ({ id, csl: { issued, ...rest } }: Publication): object => ({
  id,
  ...rest,
  ...(issued && { issued: dateParts(issued) }),
});

/** The style writes "Retrieved" before the address of what has no date, for the day that follows; without a day it says nothing. */
const withoutLoneRetrieved = (line: string): string => line.replace(/(?<=[.] )\p{L}+ (?=https?:\/\/\S+$)/u, '');

const cite = (publications: readonly Publication[]) => new core.Cite(publications.map(toCslJson));

/**
 * Publications as lines in APA style, in the language of the content, by their key (American Psychological Association, 2020, 7th edition). Each line stands by
 * itself: two works of one author and year get no letters, for they stand on different pages.
 */
export function apaLines(publications: readonly Publication[]): Map<string, string> {
  const all = cite(publications);
  const style = { template: 'apa', lang: locale, format: 'text' };
  const lineOf = (id: string): string => all.format('bibliography', { ...style, entry: id }).trim();
  return new Map(publications.map(({ id }) => [id, capital(withoutLoneRetrieved(lineOf(id)))]));
}

const known = new WeakMap<Graph, ReadonlyMap<string, string>>();
const kept = z.array(z.tuple([z.string(), z.string()]));

/** The reference lines of all publications of a graph. All are made at once, and kept: starting the engine costs most. */
function linesOf(graph: Graph): ReadonlyMap<string, string> {
  const publications = graph.entries.flatMap(({ id, data }) => (data.csl ? [{ id, csl: data.csl }] : []));
  const made = currentStore().keep('verwijzingen', JSON.stringify(publications), () =>
    JSON.stringify([...apaLines(publications)]),
  );
  return new Map(kept.parse(JSON.parse(made)));
}

/** The full reference of an entry that is a publication. */
export function apaOf(graph: Graph, entry: Entry): string {
  const lines = known.get(graph) ?? linesOf(graph);
  known.set(graph, lines);
  return lines.get(entry.id) ?? entry.data.titel;
}

/** The formats in which references can be taken along, by file ending. */
export const referenceFormats = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX', write: bibtexOf },
  ris: { type: 'application/x-research-info-systems', name: 'RIS', write: risOf },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (list: readonly Publication[]) => JSON.stringify(list.map(toCslJson), null, 2),
  },
} as const;

export type ReferenceFormat = keyof typeof referenceFormats;
