import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Csl } from '../schema/naslag.ts';

/** A publication with the name it has on this site, which becomes its key. */
export interface Publication {
  id: string;
  csl: Csl;
}

/** The date as CSL wants it: `2023-06-20` gives `[[2023, 6, 20]]`. */
const dateParts = (issued: string) => ({ 'date-parts': [issued.split('-').map(Number)] });

const toCslJson = ({ id, csl: { issued, ...rest } }: Publication): object => ({
  id,
  ...rest,
  ...(issued && { issued: dateParts(issued) }),
});

const cite = (publications: readonly Publication[]) => new core.Cite(publications.map(toCslJson));

/** A publication as one line in APA style, in Dutch (American Psychological Association, 2020, 7th edition). */
export function apa(csl: Csl): string {
  const line = cite([{ id: 'publicatie', csl }]).format('bibliography', { template: 'apa', lang: 'nl-NL', format: 'text' });
  const trimmed = line.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** The formats in which references can be taken along, by file ending. */
export const referenceFormats = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX', write: (list: readonly Publication[]) => cite(list).format('bibtex') },
  ris: {
    type: 'application/x-research-info-systems',
    name: 'RIS',
    write: (list: readonly Publication[]) => cite(list).format('ris'),
  },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (list: readonly Publication[]) => JSON.stringify(list.map(toCslJson), null, 2),
  },
} as const;

export type ReferenceFormat = keyof typeof referenceFormats;
