// npm run bench:scale: how the bytes to the first answer grow from this site to one of ten thousand entries, made from the same words.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { contentGraph } from './content-graph.ts';
import { searchSiteOf, type SearchEntry } from '../src/output/search-entries.ts';
import { writeSearchIndex } from '../src/output/search-index.ts';
import type { SearchRecord } from '../src/output/search-records.ts';
import { recordsOf } from './site-search.ts';
import { bytesToFirst } from './scale-bytes.ts';

const large = Number(process.argv[2] ?? 10_000);
const target = '.build-scale';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An entry and its page, whose words come from three real ones, with a few words of its own: more entries bring more words, as the law of Heaps says. */
function inventedEntry(
  number: number,
  sources: readonly SearchRecord[],
  roll: (below: number) => number,
): { entry: SearchEntry; html: string } {
  const pick = (): SearchRecord => sources[roll(sources.length)] ?? pick();
  const [one, two, three] = [pick(), pick(), pick()];
  const halves = [one, two, three].map(({ content }) => content.split(' ').slice(0, 140).join(' '));
  const own = Array.from({ length: 2 }, () => `eigen${roll(large).toString(36)}woord`);
  const title = `${one.title.split(' ').slice(0, 4).join(' ')} ${two.title.split(' ').slice(-3).join(' ')} ${own[0] ?? ''}`;
  const asked = [...one.asked.slice(0, 2), ...two.asked.slice(0, 2), ...three.asked.slice(0, 2)];
  const html = `<!doctype html><html lang="nl"><body><article data-pagefind-body>
    <h1>${escaped(title)}</h1><p>${escaped([...halves, ...own].join(' '))}</p></article></body></html>`;
  const id = `bedacht/${number}`;
  const entry = {
    id,
    collection: one.collection,
    url: `/${id}/`,
    title,
    gist: two.gist,
    asked,
    names: [],
    terms: three.terms,
    perspectieven: [],
  };
  return { entry, html };
}

rmSync(target, { recursive: true, force: true });
const graph = contentGraph();
const sources = recordsOf('dist', graph).filter(({ asked }) => asked.length > 0);
const roll = dice(1);
const entries: SearchEntry[] = [];
for (let number = 0; number < large; number += 1) {
  const { entry, html } = inventedEntry(number, sources, roll);
  mkdirSync(path.join(target, entry.url), { recursive: true });
  writeFileSync(path.join(target, entry.url, 'index.html'), html);
  entries.push(entry);
}

console.log(`${large} entries: indexing …`);
await writeSearchIndex(target, { ...searchSiteOf(graph), entries });
const questions = (parse(readFileSync('tests/search/zoekvragen-oefen.yaml', 'utf8')) as { vraag: string }[]).map(
  ({ vraag }) => vraag,
);
const scripts = gzipSync(readFileSync(path.join(target, 'pagefind', 'pagefind.js'))).length;
for (const [name, folder] of [
  ['this site', 'dist'],
  ['generated', target],
] as const) {
  const { own, plain } = await bytesToFirst(folder, questions);
  console.log(
    `${name.padEnd(12)} Handreiking ${(own / 1000).toFixed(0)} kB   Pagefind as it comes ${(plain / 1000).toFixed(0)} kB`,
  );
}
console.log(`(pagefind.js itself: ${(scripts / 1000).toFixed(0)} kB)`);
rmSync(target, { recursive: true, force: true });
process.exit(0);
