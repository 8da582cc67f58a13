import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFragment, type SearchRecord } from '../src/output/search-records.ts';
import { finderFor, type Finder } from '../src/search/find.ts';
import { fragmentOf, inText, textOnly } from '../src/search/full-text.ts';
import type { Hit } from '../src/search/rank.ts';
import { serve } from './serve.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: Hit[] }>;
}

/** The search of a built site, outside a browser: the same index, the same code. */
export interface SiteSearch {
  finder: Finder;
  /** Pagefind as it comes. */
  pagefind: (question: string) => Promise<Hit[]>;
  /** What the index holds, in the order in which the search words number it. */
  records: SearchRecord[];
  close: () => void;
}

/** Everything that the index of a built site holds, in order. Throws when there is none. */
export function recordsOf(folder: string): SearchRecord[] {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  return readdirSync(fragments)
    .map((name) => readFragment(`fragment/${name}`, readFileSync(path.join(fragments, name))))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Opens the search of a built site. */
export async function openSiteSearch(folder = 'dist'): Promise<SiteSearch> {
  const { url, server } = await serve(folder);
  const load = async (settings: object): Promise<Pagefind> => {
    const file = pathToFileURL(path.resolve(folder, 'pagefind', 'pagefind.js')).href;
    const loaded = (await import(`${file}?${JSON.stringify(settings)}`)) as Pagefind;
    await loaded.options({ baseUrl: '/', basePath: `${url}pagefind/`, ...settings });
    return loaded;
  };
  const [plain, ours] = [await load({}), await load(textOnly)];
  return {
    finder: finderFor({
      read: (name) => readFile(path.join(folder, 'zoekwijzer', name), 'utf8'),
      fullText: async (term) => inText((await ours.search(term)).results),
    }),
    pagefind: async (question) => (await plain.search(question)).results.map(({ id, score }) => ({ id: fragmentOf(id), score })),
    records: recordsOf(folder),
    close: () => server.close(),
  };
}
