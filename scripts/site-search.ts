import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../src/graph/graph.ts';
import type { guideFiles } from '../src/output/guide-files.ts';
import { readFragment } from '../src/output/pagefind-fragment.ts';
import { searchSiteOf } from '../src/output/search-entries.ts';
import { numberRecords, type SearchRecord } from '../src/output/search-records.ts';
import { finderFor, type Finder } from '../src/search/find.ts';
import { fragmentOf, type Hit, type Pagefind } from '../src/search/full-text.ts';
import { serve } from './serve.ts';

/** The search of a built site, outside a browser: the same index, the same code. */
export interface SiteSearch {
  finder: Finder;
  /** What the index holds, each at its number. */
  records: SearchRecord[];
}

/** Everything that the index of a built site holds, each at its number. Throws when it was built from other content. */
export function recordsOf(folder: string, graph: Graph): SearchRecord[] {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const read = readdirSync(fragments).map((name) => readFragment(`fragment/${name}`, readFileSync(path.join(fragments, name))));
  return numberRecords(searchSiteOf(graph).entries, read);
}

/** The stamp of the question index of a built site. Throws when it has none. */
export function stampIn(folder: string): string {
  const stamp = /vragen-0-(\w+)\.bin/.exec(readdirSync(path.join(folder, 'zoekwijzer')).join(' '))?.[1];
  if (stamp === undefined) throw new Error(`${folder} has no question index. First: npm run build`);
  return stamp;
}

/**
 * Opens the search of a built site.
 * @param graph what the site was built from
 */
export function openSiteSearch(folder: string, graph: Graph): SiteSearch {
  const read = (name: string): Promise<Uint8Array> => readFile(path.join(folder, 'zoekwijzer', name));
  return { finder: finderFor(read, stampIn(folder)), records: recordsOf(folder, graph) };
}

/** The search over files that were just made. */
export function finderOver({ files, stamp }: ReturnType<typeof guideFiles>): Finder {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return finderFor((name) => {
    const content = contents.get(name) ?? '';
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }, stamp);
}

/** Pagefind as it comes, over a built site that is served while it is asked. */
export async function plainPagefind(folder: string): Promise<{ ask: (question: string) => Promise<Hit[]>; close: () => void }> {
  const { url, server } = await serve(folder);
  const file = pathToFileURL(path.resolve(folder, 'pagefind', 'pagefind.js')).href;
  const pagefind = (await import(file)) as Pagefind<Hit>;
  await pagefind.options({ baseUrl: '/', basePath: `${url}pagefind/` });
  return {
    ask: async (question) => (await pagefind.search(question)).results.map(({ id, score }) => ({ id: fragmentOf(id), score })),
    close: () => server.close(),
  };
}
