import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentGraph } from '../../scripts/content-graph.ts';
import { openSiteSearch, type SiteSearch } from '../../scripts/site-search.ts';

interface Question {
  vraag: string;
  goed: string[];
}

const read = (name: string): Question[] => parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as Question[];
const practice = read('zoekvragen-oefen');
let site: SiteSearch;

beforeAll(() => {
  site = openSiteSearch('dist', contentGraph());
});

describe.each([
  // The floor of the others lies under what they reach, so that a new entry does not break the build.
  { name: 'practice', questions: practice, least: 60, first: 0.85, three: 0.95 },
  { name: 'own', questions: read('zoekvragen-eigen'), least: 240, first: 0.75, three: 0.89 },
  { name: 'control', questions: read('zoekvragen-controle'), least: 120, first: 0.75, three: 0.93 },
])('the $name questions', ({ questions, least, first, three }) => {
  test('name answers that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(least);
    const ids = new Set(site.records.map(({ id }) => id));
    expect(questions.flatMap(({ goed }) => goed).filter((id) => !ids.has(id))).toEqual([]);
  });

  test(`find an answer on top for ${first * 100} %, among the first three for ${three * 100} %, and always something`, async () => {
    const places: number[] = [];
    const empty: string[] = [];
    for (const { vraag, goed } of questions) {
      const { ranked } = await site.finder.find(vraag);
      if (ranked.length === 0) empty.push(vraag);
      places.push(ranked.findIndex(({ record }) => goed.includes(site.records[record]?.id ?? '')) + 1);
    }
    const share = (most: number): number => places.filter((place) => place > 0 && place <= most).length / places.length;
    // A question of small words alone is left to the full text.
    expect(empty.length).toBeLessThanOrEqual(1);
    expect(share(1)).toBeGreaterThanOrEqual(first);
    expect(share(3)).toBeGreaterThanOrEqual(three);
  });
});

const packed = (pattern: string): number =>
  globSync(pattern).reduce((sum, file) => sum + gzipSync(readFileSync(path.resolve(file))).length, 0);

test('the question index takes at most 110 kB with the script that reads it', () => {
  // The layer itself; what draws answers and suggestions is the page's.
  const [index, script] = [packed('dist/zoekwijzer/{vragen,woorden}*'), packed('dist/_astro/open-search*.js')];
  expect(index).toBeGreaterThan(20_000);
  expect(script).toBeGreaterThan(1000);
  expect(index + script).toBeLessThanOrEqual(110_000);
});
