import type { Hit } from '../search/rank.ts';

/** What Pagefind keeps of a page, as far as the search page uses it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string; location: number }[];
}

interface Result extends Hit {
  data: () => Promise<Fragment>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: Result[] }>;
}

/** The search engine, loaded when the first question is asked. */
export interface Engine {
  /** The pages that one term finds. */
  find: (term: string) => Promise<Hit[]>;
  /** Everything about a page that a search found. */
  describe: (id: string) => Promise<Fragment>;
}

/** Loads Pagefind from the site itself. `root` is the address of the home page. */
export async function loadEngine(root: URL): Promise<Engine> {
  const address = new URL('pagefind/pagefind.js', root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname, ranking: { metaWeights: { titel: 6, vragen: 3, termen: 4, kort: 2 } } });
  const found = new Map<string, Result>();
  const fragments = new Map<string, Promise<Fragment>>();
  return {
    find: async (term) => {
      const { results } = await pagefind.search(term);
      for (const result of results) found.set(result.id, result);
      return results;
    },
    describe: (id) => {
      const known = fragments.get(id);
      if (known) return known;
      const result = found.get(id);
      if (!result) return Promise.reject(new Error(`Pagefind did not find ${id}`));
      const fragment = result.data();
      fragments.set(id, fragment);
      return fragment;
    },
  };
}
