import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core';
import { createPartialResponse } from 'workbox-range-requests';
import { CacheOnly, NetworkOnly } from 'workbox-strategies';
import { editionFile, readEdition } from '../edition.ts';
import { keptSite, type KeptSite } from '../kept-site.ts';
import { notKeptPage } from '../not-kept-page.ts';
import { scope, type AskedBy } from './scope.ts';
import { bind, sourceOf, tidyOnce } from './windows.ts';

/** So long we wait for the site to say which edition it has, before what is kept is read. */
const patience = 2000;
/** So long an edition that was found to be the newest is not asked for again. */
const fresh = 60_000;

const network = new NetworkOnly();
// A question stands in the address of the search page, and Pagefind adds the time: the file is the same.
const matchOptions = { ignoreSearch: true };
// A browser reads a large PDF in parts.
const inParts: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ request, cachedResponse }) =>
    cachedResponse && request.headers.has('range')
      ? createPartialResponse(request, cachedResponse)
      : Promise.resolve(cachedResponse),
};

const fromCache = (
  cacheName: string,
  { event, request }: Pick<RouteHandlerCallbackOptions, 'event' | 'request'>,
): Promise<Response> => new CacheOnly({ cacheName, matchOptions, plugins: [inParts] }).handle({ event, request });

let seen = { uitgave: '', at: 0 };

/** Whether the site has another edition now than the one that is kept. Without a connection there is nothing newer to read. */
async function isReplaced({ uitgave }: KeptSite): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (seen.uitgave === uitgave && Date.now() - seen.at < fresh) return false;
  try {
    const answer = await fetch(new URL(editionFile, scope), { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    const edition = readEdition(await answer.json());
    if (edition) seen = { uitgave: edition.uitgave, at: Date.now() };
    return edition !== undefined && edition.uitgave !== uitgave;
  } catch {
    return false;
  }
}

/** Says that a page is not kept: never another page in its place. */
async function notKept(kept: KeptSite, { pathname }: URL): Promise<Response> {
  const cache = await caches.open(kept.cache);
  if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/`, 302);
  const about = await cache.match(new URL('onderweg/', scope));
  const page = notKeptPage((await about?.text()) ?? '', { root: scope.href, asked: pathname, kept });
  return new Response(page, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Answers for a page: from what is kept when that is the newest edition or the only one in reach, else from the network. */
export async function answerPage({ event, request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  await tidyOnce();
  const { resultingClientId: id = '' }: AskedBy = event;
  const kept = await keptSite(scope);
  const address = new URL(url.pathname.replace(/\/index\.html$/, '/'), scope);
  const hasPage = kept !== undefined && Boolean(await (await caches.open(kept.cache)).match(address));
  const readKept = async ({ cache }: KeptSite): Promise<Response> => {
    await bind(id, cache);
    return fromCache(cache, { event, request: new Request(address, { headers: request.headers }) });
  };
  if (hasPage && !(await isReplaced(kept))) return readKept(kept);
  try {
    const answer = await network.handle({ event, request });
    if (kept) await bind(id, 'net');
    return answer;
  } catch (error) {
    if (!kept) throw error;
    if (hasPage) return await readKept(kept);
    await bind(id, kept.cache);
    return await notKept(kept, url);
  }
}

/** Answers for a file of a page: from where the page itself came. What is not kept may still be had from the network. */
export async function answerFile({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const { clientId = '', resultingClientId = '' }: AskedBy = event;
  const source = await sourceOf(clientId);
  if (source !== 'net') {
    // The search engine works in a worker of its own, which asks for files too.
    await bind(resultingClientId, source);
    try {
      return await fromCache(source, { event, request });
    } catch {
      // Not kept: a page may be kept without the search.
    }
  }
  return network.handle({ event, request });
}
