import { cacheNames, keptSites, windowsCache } from '../kept-site.ts';
import { scope, worker } from './scope.ts';

/** What a window reads all its files from: the network, or the cache of one edition. So no window ever holds two editions. */
export type Source = 'net' | (string & {});

const noted = new Map<string, Source>();
const place = (id: string): string => new URL(`onderweg/venster/${id}`, scope).href;

/** Notes what a new window reads. The browser ends a worker that has nothing to do, so it is written down. */
export async function bind(id: string, source: Source): Promise<void> {
  if (!id) return;
  noted.set(id, source);
  await (await caches.open(windowsCache(scope))).put(place(id), new Response(source));
}

/** What a window reads. One that was open before anything was kept reads from the network. */
export async function sourceOf(id: string): Promise<Source> {
  const known = noted.get(id);
  if (known) return known;
  const written = await caches.match(place(id), { cacheName: windowsCache(scope) });
  const source = (await written?.text()) ?? 'net';
  noted.set(id, source);
  return source;
}

let tidied: Promise<void> | undefined;

/** Once in the life of a worker: forgets windows that are closed, and the editions that none of the others reads. */
export const tidyOnce = (): Promise<void> => (tidied ??= tidy());

async function tidy(): Promise<void> {
  const notes = await caches.open(windowsCache(scope));
  const open = new Set((await worker.clients.matchAll({ type: 'all', includeUncontrolled: true })).map(({ id }) => id));
  const read = new Set<Source>();
  for (const { url } of await notes.keys()) {
    const id = url.slice(place('').length);
    if (open.has(id)) read.add(await sourceOf(id));
    else await notes.delete(url);
  }
  const [newest, ...older] = await keptSites(scope);
  if (!newest) return;
  const complete = new Set(older.map(({ cache }) => cache));
  const past = (await cacheNames(scope)).filter((name) => complete.has(name) && !read.has(name));
  await Promise.all(past.map((name) => caches.delete(name)));
}
