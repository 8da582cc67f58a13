import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { providePaper } from '../paper/current.ts';
import type { Made } from '../paper/make-paper.ts';
import { folder } from '../paper/place-of-site.ts';
import type { Settings } from './settings.ts';
import type { TargetFolders } from './swap.ts';

/** The files to take along that are being made. */
export interface Making {
  made: Promise<Map<string, Made>>;
}

/**
 * Begins to make the files to take along, beside the pages, and tells the pages which these will be. What makes paper is loaded only where
 * there is any: it takes half a second.
 */
export async function beginPaper(graph: Graph, { paper }: TargetFolders, settings: Settings): Promise<Making> {
  providePaper([]);
  if (!settings.hasPaper) return { made: Promise.resolve(new Map()) };
  const [{ productsOf }, { makePaper }] = await Promise.all([import('../paper/products.ts'), import('../paper/make-paper.ts')]);
  const products = productsOf(graph);
  providePaper(products);
  const made = makePaper(products, { graph, siteUrl: settings.siteUrl }, { root: settings.root, site: paper });
  // What goes wrong is said when the pages are there: nothing else would stop them.
  made.catch(() => undefined);
  return { made };
}

/** Puts the files in the site, in the folder that the page which lists them stands in. */
export function placePaper({ paper, workplace }: TargetFolders): void {
  if (existsSync(paper)) cpSync(path.join(paper, folder), path.join(workplace, folder), { recursive: true });
}
