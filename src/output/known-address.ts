import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { feedOf, newsOf } from './feed.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

/** A page that asks search engines to stay away has no place in the sitemap, nor has the page for a wrong address. */
const isForVisitors = (html: string): boolean => !html.includes('name="robots" content="noindex"');

/**
 * Writes what can only be written when it is known where the site will stand: sitemap, robots.txt and feed.
 * @param folder the finished site
 * @param pages the files of its pages
 */
export function writeForAddress(
  folder: string,
  pages: readonly string[],
  siteUrl: string,
  { site, entries, kinds }: Graph,
): void {
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const read = entries.filter(({ collection }) => kinds.get(collection).plaats === 'pagina').flatMap(newsOf);
  // Of an entry with more than one change, the newest is the day of its page.
  const dates = new Map(
    [...read].sort((a, b) => a.date.localeCompare(b.date)).map(({ url, date }) => [`${url.slice(1)}index.html`, date]),
  );
  const shown = pages.filter((page) => isForVisitors(readFileSync(path.join(folder, page), 'utf8')));
  write(
    'sitemap.xml',
    sitemapOf(
      shown.map((file) => ({ file, date: dates.get(file) })),
      siteUrl,
    ),
  );
  write('robots.txt', robotsOf(siteUrl));
  write('feed.xml', feedOf(site, read, siteUrl));
}
