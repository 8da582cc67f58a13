import { globSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import type { Made } from '../paper/make-paper.ts';
import { dressPages } from './dress-pages.ts';
import { fillDownloadSizes } from './download-sizes.ts';
import { writeForAddress } from './known-address.ts';
import { writeMoved } from './moved-pages.ts';
import { unknownStamp } from '../search/file-name.ts';
import { searchSiteOf } from './search-entries.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSharePictures } from './share-pictures.ts';

/** What a finished site holds. */
export interface Finished {
  pages: number;
  records: number;
}

/**
 * Turns what Astro wrote into the site that is published: addresses made relative, the page for a wrong address, the search index.
 * @param folder what Astro wrote; changed in place
 * @param siteUrl where the site will stand, if known
 * @param graph what the search index takes its fields from
 * @param paper what is said of the files to take along
 */
export async function finishSite(
  folder: string,
  siteUrl: string | undefined,
  { graph, paper }: { graph: Graph; paper: ReadonlyMap<string, Made> },
): Promise<Finished> {
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const { records, stamp } = await writeSearchIndex(folder, searchSiteOf(graph));
  dressPages(folder, pages, (html) => fillDownloadSizes(html.replaceAll(unknownStamp, stamp), paper), siteUrl);
  writeMoved(folder, graph, siteUrl);
  if (siteUrl) {
    writeForAddress(folder, pages, siteUrl, graph);
    await writeSharePictures(folder, graph);
  }
  return { pages: pages.length, records };
}
