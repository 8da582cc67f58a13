import { finderFor, type Finder } from '../search/find.ts';
import { indexFile, stampOfPage } from './index-files.ts';
import type { TextOf } from './page-texts.ts';
import type { FullText } from './pagefind-engine.ts';

/** The search of this site: its question index, and its full text. */
export interface SiteSearch {
  finder: Finder;
  /** What is asked of all texts at once. */
  fullText: () => Promise<FullText>;
  /** The text of a page, by the name that Pagefind gave it. */
  textOf: TextOf;
  /** Whether there are texts to ask: from a disk a browser loads none. */
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
  let engine: Promise<FullText> | undefined;
  let texts: Promise<TextOf> | undefined;
  return {
    root,
    hasText: root.protocol !== 'file:',
    fullText: () => {
      engine ??= import('./pagefind-engine.ts').then(({ loadEngine }) => loadEngine(root));
      // A lost connection can come back.
      engine.catch(() => (engine = undefined));
      return engine;
    },
    textOf: async (fragment) => {
      texts ??= import('./page-texts.ts').then(({ pageTexts }) => pageTexts(root));
      texts.catch(() => (texts = undefined));
      return (await texts)(fragment);
    },
    finder: finderFor((name) => indexFile(root, name), stampOfPage()),
  };
}
