// Makes the search index of a site in a thread of its own, from its pages as they come: begun by search-beside.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../kept/store.ts';
import { speak } from '../languages/speak.ts';
import type { SearchWork, ToSearch } from './search-beside.ts';

if (!parentPort) throw new Error('search-thread.ts is begun by search-beside.ts');
const port = parentPort;
const { site, language, store, place }: SearchWork = workerData;
speak(language);
openStore(store);

/** The pages that came, and those that are waited for. */
const came = new Map<string, string>();
const waiting = new Map<string, PromiseWithResolvers<string>>();
let isDrawn = false;

// What speaks the language is loaded once that is known.
const { openDictionary } = await import('./dictionary.ts');
const { makeSearchIndex } = await import('./search-index.ts');
const dictionary = openDictionary();

function pageAt(address: string): string | Promise<string> {
  const html = came.get(address);
  if (html !== undefined) return html;
  if (isDrawn) throw new Error(`No page came for ${address}`);
  const page = Promise.withResolvers<string>();
  // Half a million words are read while a page is waited for, not when the last one is there. Where all are kept, few builds need them.
  if (waiting.size === 0) setImmediate(() => dictionary.words());
  waiting.set(address, page);
  return page.promise;
}

port.on('message', (message: ToSearch) => {
  if (message) {
    came.set(message.address, message.html);
    waiting.get(message.address)?.resolve(message.html);
  } else {
    isDrawn = true;
    for (const [address, page] of waiting) if (!came.has(address)) page.reject(new Error(`No page came for ${address}`));
  }
});
port.postMessage(await makeSearchIndex(site, { htmlOf: pageAt, place }, dictionary));
port.close();
