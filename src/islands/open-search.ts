import { finderFor, type Finder } from '../search/find.ts';
import { indexFile, stampOfPage } from './index-files.ts';
import type { Engine } from './pagefind-engine.ts';

/** The search of this site: its question index, and its full text. */
export interface SiteSearch {
  finder: Finder;
  engine: () => Promise<Engine>;
  /** Whether the full text can be asked: from a disk a browser loads no engine. */
  hasText: boolean;
  /** Address of the home page. */
  root: URL;
}

let opened: SiteSearch | undefined;

/** Opens the search of this site once a page. Nothing is fetched before something is asked. */
export function searchOf(root: URL): SiteSearch {
  return (opened ??= open(root));
}

function open(root: URL): SiteSearch {
  let loading: Promise<Engine> | undefined;
  return {
    root,
    hasText: root.protocol !== 'file:',
    engine: () => {
      loading ??= import('./pagefind-engine.ts').then(({ loadEngine }) => loadEngine(root));
      // A lost connection can come back.
      loading.catch(() => (loading = undefined));
      return loading;
    },
    finder: finderFor((name) => indexFile(root, name), stampOfPage()),
  };
}
