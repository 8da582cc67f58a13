import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSiteSearch, type SiteSearch } from '../../scripts/site-search.ts';

const questions = parse(readFileSync('tests/search/zoekvragen-oefen.yaml', 'utf8')) as { vraag: string; goed: string[] }[];
const places: number[] = [];
let site: SiteSearch;
let empty = 0;

beforeAll(async () => {
  site = await openSiteSearch('dist');
  for (const { vraag, goed } of questions) {
    const { ranked } = await site.finder.find(vraag);
    if (ranked.length === 0) empty += 1;
    places.push(ranked.findIndex(({ record }) => goed.includes(site.records[record]?.id ?? '')) + 1);
  }
});
afterAll(() => site.close());

const share = (most: number): number => places.filter((place) => place > 0 && place <= most).length / places.length;

test('there are practice questions, and every answer they name exists', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60);
  const ids = new Set(site.records.map(({ id }) => id));
  expect(questions.flatMap(({ goed }) => goed).filter((id) => !ids.has(id))).toEqual([]);
});

test('seven of ten questions have their answer on top, nine of ten among the first three, and none is empty', () => {
  expect(share(1)).toBeGreaterThanOrEqual(0.7);
  expect(share(3)).toBeGreaterThanOrEqual(0.9);
  expect(empty).toBe(0);
});

test('no way of asking in the content is a practice question', () => {
  const asked = new Set(site.records.flatMap((record) => record.asked).map((vraag) => vraag.toLowerCase()));
  expect(questions.filter(({ vraag }) => asked.has(vraag.toLowerCase()))).toEqual([]);
});

test('the search words take at most 60 kB with the scripts that read them', () => {
  const data = globSync('dist/zoekwijzer/*');
  expect(data.length).toBeGreaterThan(3);
  // The layer itself; what draws answers and suggestions is the page's.
  const scripts = globSync('dist/_astro/search-words*.js');
  expect(scripts.length).toBe(1);
  const size = [...data, ...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(path.resolve(file))).length, 0);
  expect(size).toBeLessThanOrEqual(60_000);
});
