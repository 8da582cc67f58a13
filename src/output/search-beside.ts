import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { tag } from '#language/language.ts';
import type { SearchSite } from './search-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search index is made from, and for which site: plain data, for another thread. */
export interface SearchWork {
  site: SearchSite;
  language: string;
  /** Where is kept what was made before. */
  store: string;
  /** What tells the pages of this site from those of another. */
  place: string;
}

/** A page that was drawn; nothing when all were. */
export type ToSearch = { address: string; html: string } | undefined;

/** A search index that is made while the pages are drawn. */
export interface SearchBeside {
  /** The addresses of the pages that it is made from, in order. */
  wanted: ReadonlySet<string>;
  /** Takes in a page that was drawn; what it has already, it knows. */
  take: (address: string, html: string) => void;
  /** The index, once all pages were drawn. Throws what went wrong. */
  made: () => Promise<SearchIndex>;
  /** Ends the work, also when nobody waits for it. */
  stop: () => Promise<unknown>;
}

/** Begins a search index in a thread of its own: a build draws pages on one core, and most machines have two. */
export function beginSearch(work: Omit<SearchWork, 'language'>): SearchBeside {
  const thread = new Worker(path.join(import.meta.dirname, 'search-thread.ts'), {
    workerData: { ...work, language: tag } satisfies SearchWork,
  });
  const index = new Promise<SearchIndex>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
  // Who waits for it hears of it; a build that ends before has another reason.
  index.catch(() => undefined);
  const wanted = new Set(work.site.entries.map(({ url }) => url.replace(/#.*$/, '')));
  const send = (message: ToSearch): void => thread.postMessage(message);
  const taken = new Set<string>();
  return {
    wanted,
    take: (address, html) => {
      if (wanted.has(address) && !taken.has(address)) send({ address, html });
      taken.add(address);
    },
    made: () => {
      send(undefined);
      return index;
    },
    stop: () => thread.terminate(),
  };
}
