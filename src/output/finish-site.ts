import { globSync } from 'node:fs';
import type { Graph } from '../graph/graph.ts';
import type { Made } from '../paper/make-paper.ts';
import { dressPages } from './dress-pages.ts';
import { fillDownloadSizes } from './download-sizes.ts';
import { writeForAddress } from './known-address.ts';
import { writeMoved } from './moved-pages.ts';
import { unknownStamp } from '../search/file-name.ts';
import { placeSearchIndex, type SearchIndex } from './search-index.ts';

/** What a site is finished with. */
export interface Finishing {
  graph: Graph;
  /** What is said of the files to take along. */
  paper: ReadonlyMap<string, Made>;
  index: SearchIndex;
}

/**
 * Turns what Astro wrote into the site that is published: addresses made relative, the page for a wrong address, the search index.
 * @param folder what Astro wrote; changed in place
 * @param siteUrl where the site will stand, if known
 * @returns how many pages it has
 */
export async function finishSite(
  folder: string,
  siteUrl: string | undefined,
  { graph, paper, index }: Finishing,
): Promise<number> {
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  placeSearchIndex(folder, index);
  dressPages(folder, pages, (html) => fillDownloadSizes(html.replaceAll(unknownStamp, index.stamp), paper), siteUrl);
  writeMoved(folder, graph, siteUrl);
  if (siteUrl) {
    writeForAddress(folder, pages, siteUrl, graph);
    // What draws pictures is loaded only where there are any.
    const { writeSharePictures } = await import('./share-pictures.ts');
    await writeSharePictures(folder, graph);
  }
  return pages.length;
}
