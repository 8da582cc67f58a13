import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../src/graph/graph.ts';
import { readFragment } from '../src/output/pagefind-fragment.ts';
import { searchSiteOf } from '../src/output/search-entries.ts';
import { numberRecords, type SearchRecord } from '../src/output/search-records.ts';
import { finderFor, type Finder } from '../src/search/find.ts';
import { askerOf, fragmentOf, type Hit, type Pagefind } from '../src/search/ask-pagefind.ts';
import { serve } from './serve.ts';

/** The search of a built site, outside a browser: the same index, the same code. */
export interface SiteSearch {
  finder: Finder;
  /** Pagefind as it comes. */
  pagefind: (question: string) => Promise<Hit[]>;
  /** What the index holds, each at its number. */
  records: SearchRecord[];
  close: () => void;
}

/** Everything that the index of a built site holds, each at its number. Throws when it was built from other content. */
export function recordsOf(folder: string, graph: Graph): SearchRecord[] {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const read = readdirSync(fragments).map((name) => readFragment(`fragment/${name}`, readFileSync(path.join(fragments, name))));
  return numberRecords(searchSiteOf(graph).entries, read);
}

/**
 * Opens the search of a built site.
 * @param graph what the site was built from
 */
export async function openSiteSearch(folder: string, graph: Graph): Promise<SiteSearch> {
  const { url, server } = await serve(folder);
  const settings = { baseUrl: '/', basePath: `${url}pagefind/` };
  const load = async (name: string): Promise<Pagefind<Hit>> => {
    const file = pathToFileURL(path.resolve(folder, 'pagefind', 'pagefind.js')).href;
    return (await import(`${file}?${name}`)) as Pagefind<Hit>;
  };
  const [plain, ours] = [await load('plain'), askerOf(await load('ours'), settings)];
  await plain.options(settings);
  const records = recordsOf(folder, graph);
  const sentences = new Map(records.map(({ fragment, title, gist, asked }) => [fragment, [title, gist, ...asked]]));
  return {
    finder: finderFor({
      read: (name) => readFile(path.join(folder, 'zoekwijzer', name), 'utf8'),
      ask: ours,
      sentencesOf: (fragment) => Promise.resolve(sentences.get(fragment) ?? []),
    }),
    pagefind: async (question) => (await plain.search(question)).results.map(({ id, score }) => ({ id: fragmentOf(id), score })),
    records,
    close: () => server.close(),
  };
}
