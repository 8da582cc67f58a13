import { byPath, listFile, readList, type FileRow } from '../../onderweg/edition.ts';
import { cacheFor, cacheNames, keptSites, writeRecord, type KeptSite, type Wish } from '../../onderweg/kept-site.ts';
import { fetchFile } from './fetch-file.ts';
import { filesFor, type PageText } from './files-of-page.ts';
import type { Offer } from './offer.ts';

/** So many files are on their way at once: a browser opens some six connections, and keeping takes its time too. */
const atOnce = 16;

/** How far keeping has come, in bytes. */
export interface Course {
  done: number;
  total: number;
}

/** A page that was fetched. */
interface Page extends PageText {
  answer: Response;
}

/** A job of keeping: where, what, and who is told. */
export interface Job {
  root: URL;
  signal: AbortSignal;
  onCourse: (course: Course) => void;
  /** Told how much there is to fetch, before anything is; may refuse by throwing. */
  onTotal: (bytes: number) => Promise<void>;
}

async function pagesOf(wish: Wish, { edition, list }: Offer, { root, signal }: Job): Promise<Page[]> {
  const rows = byPath([...list.basis, ...list.site]);
  const wanted = wish.paginas.map(({ adres }) => rows.get(adres)).filter((row) => row !== undefined);
  return Promise.all(
    wanted.map(async (row) => {
      const answer = await fetchFile(root, row, edition, signal);
      return { row, answer, html: await answer.clone().text() };
    }),
  );
}

/** Files that the edition before has too, by path and hash: they need not be fetched again. */
async function keptBefore(root: URL, { edition }: Offer): Promise<(row: FileRow) => Promise<Response | undefined>> {
  const before = (await keptSites(root)).find(({ uitgave }) => uitgave !== edition.uitgave);
  const answer = before && (await caches.match(new URL(listFile(before.uitgave), root), { cacheName: before.cache }));
  const list = answer && readList(await answer.json());
  if (!before || !list) return () => Promise.resolve(undefined);
  const hashes = new Map([...list.basis, ...list.site, ...list.downloads].map(([path, , hash]) => [path, hash]));
  return async ([path, , hash]) =>
    hashes.get(path) === hash ? caches.match(new URL(path, root), { cacheName: before.cache }) : undefined;
}

/** Does something for each, some at once. */
async function forEachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    // Where one fails, the others stop too.
    queue.length = 0;
  }
}

/** Takes away what was begun for other editions and never finished. */
async function dropHalves(root: URL, but: string): Promise<void> {
  const whole = new Set((await keptSites(root)).map(({ cache }) => cache));
  const halves = (await cacheNames(root)).filter((name) => name !== but && !whole.has(name));
  await Promise.all(halves.map((name) => caches.delete(name)));
}

/**
 * Fetches what someone wishes to keep. Nothing of it is read before all of it is there; what was kept before is read until then.
 * @throws Renewed, QuotaExceededError, AbortError or what the network throws; what was fetched stays, so that it can go on
 */
export async function keep(wish: Wish, offer: Offer, job: Job): Promise<KeptSite> {
  const { root, signal, onCourse, onTotal } = job;
  const { edition, list } = offer;
  const name = cacheFor(root, edition.uitgave);
  await dropHalves(root, name);
  const cache = await caches.open(name);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const before = await keptBefore(root, offer);
  const pages = await pagesOf(wish, offer, job);
  const files = filesFor(wish, pages, list, root).filter(([path]) => !there.has(new URL(path, root).href));
  const course = { done: 0, total: files.reduce((sum, [, bytes]) => sum + bytes, 0) };
  await onTotal(course.total);
  onCourse(course);
  await forEachAtOnce(files, async (row) => {
    signal.throwIfAborted();
    const answer = (await before(row)) ?? (await fetchFile(root, row, edition, signal));
    await cache.put(new URL(row[0], root), answer);
    course.done += row[1];
    onCourse(course);
  });
  for (const { row, answer } of pages) await cache.put(new URL(row[0], root), answer);
  await cache.put(new URL(listFile(edition.uitgave), root), Response.json(list));
  signal.throwIfAborted();
  // A page that this edition has no more is not asked for again.
  const paginas = wish.paginas.filter(({ adres }) => pages.some(({ row }) => row[0] === adres));
  const kept = { ...wish, paginas, cache: name, uitgave: edition.uitgave, stempel: edition.stempel, op: Date.now() };
  await writeRecord(root, kept);
  return kept;
}
