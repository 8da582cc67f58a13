import { askerOf, fragmentOf, type Hit, type Pagefind } from '../search/ask-pagefind.ts';
import { oncePerKey } from '../search/once-per-key.ts';

/** What Pagefind keeps of a page, as far as the search page uses it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, string[] | undefined>>;
  anchors: { id: string; text: string; location: number }[];
}

interface Result extends Hit {
  data: () => Promise<Fragment>;
}

/** The full-text search, loaded when the first question is asked. */
export interface Engine {
  /** The pages that have a word. */
  ask: (written: string) => Promise<Hit[]>;
  /** Everything about a page. */
  describe: (fragment: string) => Promise<Fragment>;
}

/** Loads Pagefind from the site itself. `root` is the address of the home page. */
export async function loadEngine(root: URL): Promise<Engine> {
  const address = new URL('pagefind/pagefind.js', root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind<Result>;
  const found = new Map<string, Result>();
  const fragments = new Map<string, Promise<Fragment>>();
  let everything: Promise<void> | undefined;
  const remember = (results: readonly Result[]): void => {
    for (const result of results) found.set(fragmentOf(result.id), result);
  };
  const load = async (fragment: string): Promise<Fragment> => {
    // A page that was found by its name alone is known to Pagefind too: a search for nothing gives all pages.
    if (!found.has(fragment)) await (everything ??= pagefind.search(null).then(({ results }) => remember(results)));
    const result = found.get(fragment);
    if (!result) throw new Error(`Pagefind does not know ${fragment}`);
    return result.data();
  };
  return {
    ask: askerOf(pagefind, { baseUrl: root.pathname }, remember),
    describe: (fragment) => oncePerKey(fragments, fragment, () => load(fragment)),
  };
}
