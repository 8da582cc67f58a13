import { byPath, type FileList, type FileRow } from '../../onderweg/edition.ts';
import type { Wish } from '../../onderweg/kept-site.ts';

/** A page of an edition with its HTML. */
export interface PageText {
  row: FileRow;
  html: string;
}

const named = /\s(?:href|src)="([^"]+)"/g;
const sets = /\ssrcset="([^"]+)"/g;

/** Whether a row of a list is a page: those are named by their folder. */
export const isPage = (path: string): boolean => path === '' || path.endsWith('/');

/** What a page shows and offers: its styles, its pictures, its files. Not the pages that it links to. */
export function filesOfPage(html: string, page: URL, root: URL, list: FileList): FileRow[] {
  const rows = byPath([...list.basis, ...list.site, ...list.downloads]);
  const ofSets = [...html.matchAll(sets)].flatMap(([, set = '']) => set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
  const addresses = [...html.matchAll(named)].map(([, address = '']) => address);
  const paths = [...addresses, ...ofSets]
    .filter((address) => URL.canParse(address, page))
    .map((address) => new URL(address, page))
    .filter(({ origin, pathname }) => origin === root.origin && pathname.startsWith(root.pathname))
    .map(({ pathname }) => pathname.slice(root.pathname.length));
  return [...new Set(paths)].map((path) => (isPage(path) ? undefined : rows.get(path))).filter((row) => row !== undefined);
}

/** The files of a wish beside its pages. */
export function filesFor(wish: Wish, pages: readonly PageText[], list: FileList, root: URL): FileRow[] {
  const own = pages.flatMap(({ row, html }) => filesOfPage(html, new URL(row[0], root), root, list));
  const rows = [...list.basis, ...(wish.heleSite ? list.site : []), ...(wish.downloads ? list.downloads : []), ...own];
  return [...byPath(rows).values()];
}

/** What stands above a page. */
export const titleOf = (html: string): string =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .querySelector('h1')
    ?.textContent.replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim() ?? '';
