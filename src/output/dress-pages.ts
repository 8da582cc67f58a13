import { globSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withModulePreloads } from './module-preloads.ts';
import { withNeededStyles, wantsOf, type Wants } from './needed-styles.ts';
import { notFoundPage } from './not-found-page.ts';
import { reachedWords } from './reached-words.ts';
import { relativeAddresses, relativeStyles } from './relative-addresses.ts';
import { StyleBundles } from './style-bundles.ts';

/**
 * Gives each page its one style sheet and relative addresses, and replaces the style sheets that Astro wrote.
 * @param folder the built site; changed in place
 * @param pages the files of its pages, from there
 * @param fill puts in a page what was not known when it was made
 * @param siteUrl where the site will stand, if known
 */
export function dressPages(
  folder: string,
  pages: readonly string[],
  fill: (html: string) => string,
  siteUrl: string | undefined,
): void {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const sheets = new Map(
    globSync('{_astro/*,inkten}.css', { cwd: folder }).map((file) => [`/${file}`, relativeStyles(read(file))]),
  );
  const stylesheet = (address: string): string => sheets.get(address) ?? '';
  const wanted = new Map<string, Wants>([...sheets].map(([address, css]) => [address, wantsOf(css)]));
  const scripts = new Map(globSync('_astro/*.js', { cwd: folder }).map((file) => [path.basename(file), read(file)]));
  const bundles = new StyleBundles(
    stylesheet,
    reachedWords((name) => scripts.get(name) ?? ''),
  );
  // Only the search page waits for a script before it shows what it is for.
  const withScripts = (html: string): string =>
    html.includes('<zoek-pagina') ? withModulePreloads(html, (name) => scripts.get(name) ?? '') : html;
  const light = pages.map((page): [string, string] => [page, withNeededStyles(withScripts(fill(read(page))), wanted)]);
  for (const [, html] of light) bundles.note(html);
  for (const [page, html] of light) {
    const bundled = bundles.into(html);
    write(page, page === '404.html' ? notFoundPage(bundled, bundles.textOf, siteUrl) : relativeAddresses(bundled, page));
  }
  for (const address of sheets.keys()) unlinkSync(path.join(folder, address));
  for (const [address, css] of bundles.entries()) write(address, css);
}
