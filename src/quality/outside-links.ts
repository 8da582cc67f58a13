import { visit } from 'unist-util-visit';
import * as words from '#language/report.ts';
import type { Graph } from '../graph/graph.ts';
import type { Part } from './findings.ts';

/** A link to another site, and the files that it stands in. */
export interface OutsideLink {
  address: string;
  files: string[];
}

/** Every link to another site, in a field or in a text, once. */
export function outsideLinks(graph: Graph): OutsideLink[] {
  const found = new Map<string, Set<string>>();
  const add = (address: string | undefined, file: string): void => {
    if (address && /^https?:/.test(address)) found.set(address, (found.get(address) ?? new Set()).add(file));
  };
  for (const { file, text, data } of graph.entries) {
    add(data.website, file);
    add(data.csl?.URL, file);
    add(data.csl?.DOI && `https://doi.org/${data.csl.DOI}`, file);
    if (text?.tree) visit(text.tree, 'link', ({ url }) => add(url, file));
  }
  return [...found]
    .map(([address, files]) => ({ address, files: [...files] }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

/** What a site answers: undefined when the page is there, else what is wrong in words. */
export type Visit = (address: string) => Promise<string | undefined>;

/** Links to other sites that lead nowhere; only looked up where someone asks for it. */
export async function deadOutside(graph: Graph, look: Visit | undefined): Promise<Part> {
  const links = outsideLinks(graph);
  const answers = look ? await Promise.all(links.map(async (link) => ({ ...link, wrong: await look(link.address) }))) : [];
  return {
    title: words.deadLinks,
    explanation: words.deadLinksHow,
    none: look ? words.allAnswer(links.length) : words.notLooked(links.length),
    findings: answers.flatMap(({ address, files, wrong }) =>
      wrong ? [{ about: address, file: files.join(', '), note: wrong }] : [],
    ),
  };
}
