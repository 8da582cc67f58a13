import { globSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../graph/graph.ts';
import type { Made } from '../paper/make-paper.ts';
import { fillDownloadSizes } from './download-sizes.ts';
import { writeForAddress } from './known-address.ts';
import { withModulePreloads } from './module-preloads.ts';
import { withNeededStyles, wantsOf, type Wants } from './needed-styles.ts';
import { notFoundPage } from './not-found-page.ts';
import { relativeAddresses, relativeStyles } from './relative-addresses.ts';
import { unknownStamp } from '../search/file-name.ts';
import { searchSiteOf } from './search-entries.ts';
import { writeSearchIndex } from './search-index.ts';
import { StyleBundles } from './style-bundles.ts';

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
  const at = (file: string): string => path.join(folder, file);
  const rewrite = (file: string, change: (text: string) => string): void => {
    writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));
  };
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const { records, stamp } = await writeSearchIndex(folder, searchSiteOf(graph));
  const sheets = new Map(
    globSync('_astro/*.css', { cwd: folder }).map((file) => [`/${file}`, relativeStyles(readFileSync(at(file), 'utf8'))]),
  );
  const stylesheet = (address: string): string => sheets.get(address) ?? '';
  const wanted = new Map<string, Wants>([...sheets].map(([address, css]) => [address, wantsOf(css)]));
  const bundles = new StyleBundles(stylesheet);
  const script = (name: string): string => readFileSync(at(path.join('_astro', name)), 'utf8');
  // Only the search page waits for a script before it shows what it is for.
  const withScripts = (html: string): string => (html.includes('<zoek-pagina') ? withModulePreloads(html, script) : html);
  for (const page of pages) {
    rewrite(page, (html) => {
      const filled = fillDownloadSizes(html.replaceAll(unknownStamp, stamp), paper);
      const light = withNeededStyles(withScripts(filled), wanted);
      const bundled = bundles.into(light);
      return page === '404.html' ? notFoundPage(bundled, bundles.textOf, siteUrl) : relativeAddresses(bundled, page);
    });
  }
  for (const address of sheets.keys()) unlinkSync(at(address));
  for (const [address, css] of bundles.entries()) writeFileSync(at(address), css);
  if (siteUrl) writeForAddress(folder, pages, siteUrl, graph);
  return { pages: pages.length, records };
}
