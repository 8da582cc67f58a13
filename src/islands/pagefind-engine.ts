import { fragmentOf, fullTextOf, type Hit, type Pagefind } from '../search/full-text.ts';
import { oncePerKey } from '../search/once-per-key.ts';

/** What Pagefind keeps of a page, as far as the search page uses it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, string[] | undefined>>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

interface Result extends Hit {
  data: () => Promise<Fragment>;
}

/** The full-text search, loaded when it is first asked. */
export interface Engine {
  /** The pages that have any of some words, those with more of them first, by Pagefind's names. */
  ask: (words: readonly string[]) => Promise<string[]>;
  /** Everything about a page. */
  describe: (fragment: string) => Promise<Fragment>;
}

/** Loads Pagefind from the site itself. `root` is the address of the home page. */
export async function loadEngine(root: URL): Promise<Engine> {
  const address = new URL('pagefind/pagefind.js', root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind<Result>;
  const fullText = fullTextOf(pagefind, { baseUrl: root.pathname });
  const fragments = new Map<string, Promise<Fragment>>();
  let everything: Promise<Map<string, Result>> | undefined;
  // A search for nothing gives all pages, so that each can be described.
  const all = (): Promise<Map<string, Result>> =>
    (everything ??= fullText([]).then(async () => {
      const { results } = await pagefind.search(null);
      return new Map(results.map((result) => [fragmentOf(result.id), result]));
    }));
  const load = async (fragment: string): Promise<Fragment> => {
    const result = (await all()).get(fragment);
    if (!result) throw new Error(`Pagefind does not know ${fragment}`);
    return result.data();
  };
  return {
    ask: async (words) => (await fullText(words)).map(({ id }) => fragmentOf(id)),
    describe: (fragment) => oncePerKey(fragments, fragment, () => load(fragment)),
  };
}
