import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { finderFor } from '../src/search/find.ts';
import type { Hit, Pagefind } from '../src/search/full-text.ts';
import { serve } from './serve.ts';
import { stampIn } from './site-search.ts';

type Result = Hit & { data: () => Promise<unknown> };

let loads = 0;
const firstAnswers = 3;

/** The compressed size of each file of a folder, read once. */
function sizesIn(folder: string): (file: string) => number {
  const sizes = new Map<string, number>();
  return (file) => {
    const body = readFileSync(path.join(folder, file));
    const size = sizes.get(file) ?? Math.min(body.length, gzipSync(body).length);
    sizes.set(file, size);
    return size;
  };
}

/**
 * The median of what a question costs up to its first answer, for our search and for Pagefind as it comes: every file that is fetched,
 * compressed, each question in a fresh browser. Pagefind's own scripts count for both; the site's scripts do not.
 */
export async function bytesToFirst(folder: string, questions: readonly string[]): Promise<{ own: number; plain: number }> {
  const { url, server } = await serve(folder);
  const sizeOf = sizesIn(folder);
  const stamp = stampIn(folder);
  const fetched = new Set<string>();
  const plainFetch = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    const name = address instanceof Request ? address.url : String(address);
    if (name.startsWith(url)) fetched.add(name.slice(url.length).replace(/\?.*/, ''));
    return plainFetch(address, options);
  };
  const cost = (): number => [...fetched].reduce((sum, file) => sum + sizeOf(file), 0);
  const settings = { baseUrl: '/', basePath: `${url}pagefind/` };
  const fresh = async (): Promise<Pagefind<Result>> => {
    fetched.clear();
    const file = pathToFileURL(path.resolve(folder, 'pagefind', 'pagefind.js')).href;
    return (await import(`${file}?fresh=${(loads += 1)}`)) as Pagefind<Result>;
  };
  const own: number[] = [];
  const plain: number[] = [];
  for (const question of questions.filter((_, index) => index % 4 === 0)) {
    fetched.clear();
    const finder = finderFor(async (name) => (await fetch(`${url}zoekwijzer/${name}`)).bytes(), stamp);
    const { ranked } = await finder.find(question);
    await finder.answersOf(ranked.slice(0, firstAnswers).map(({ record }) => record));
    own.push(cost());
    const asItComes = await fresh();
    fetched.add('pagefind/pagefind.js');
    await asItComes.options(settings);
    await (await asItComes.search(question)).results[0]?.data();
    plain.push(cost());
  }
  globalThis.fetch = plainFetch;
  server.close();
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { own: median(own), plain: median(plain) };
}
