import { listFile, readList } from '../../onderweg/edition.ts';
import {
  cacheFor,
  forgetAll,
  isRecordOf,
  keptSite,
  keptSites,
  writeRecord,
  type KeptSite,
  type Wish,
} from '../../onderweg/kept-site.ts';
import { filesFor, type PageText } from './files-of-page.ts';

/** Takes away of an edition what nobody asked for in the end, or all of it where it never became whole. */
export async function tidyUp(root: URL, uitgave: string): Promise<void> {
  const name = cacheFor(root, uitgave);
  const kept = (await keptSites(root)).find(({ cache }) => cache === name);
  if (kept) await trim(root, kept);
  else await caches.delete(name);
}

async function pagesIn(cache: Cache, root: URL, { paginas }: KeptSite, rows: PageText['row'][]): Promise<PageText[]> {
  const wanted = rows.filter(([path]) => paginas.some(({ adres }) => adres === path));
  return Promise.all(
    wanted.map(async (row) => ({ row, html: (await (await cache.match(new URL(row[0], root)))?.text()) ?? '' })),
  );
}

async function trim(root: URL, kept: KeptSite): Promise<void> {
  const cache = await caches.open(kept.cache);
  const listed = new URL(listFile(kept.uitgave), root);
  const list = readList(await (await cache.match(listed))?.json());
  if (!list) return;
  const pages = await pagesIn(cache, root, kept, [...list.basis, ...list.site]);
  const needed = [...pages.map(({ row }) => row), ...filesFor(kept, pages, list, root)];
  const addresses = new Set([listed.href, ...needed.map(([path]) => new URL(path, root).href)]);
  for (const request of await cache.keys()) {
    if (!addresses.has(request.url) && !isRecordOf(root, request.url)) await cache.delete(request);
  }
}

/** Changes what is kept to less than it was; without anything left, nothing stays. */
export async function keepLess(root: URL, wish: Wish): Promise<void> {
  const kept = await keptSite(root);
  if (!kept) return;
  if (!wish.heleSite && !wish.downloads && wish.paginas.length === 0) return keepNothing(root);
  const less = { ...kept, ...wish };
  await writeRecord(root, less);
  await trim(root, less);
}

/** Takes away everything that was kept for on the way, and the worker that answered with it. */
export async function keepNothing(root: URL): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root.href) await registration.unregister();
  await forgetAll(root);
}
