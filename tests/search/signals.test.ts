import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, expect, test, vi } from 'vitest';
import { contentGraph } from '../../scripts/content-graph.ts';

interface Question {
  vraag: string;
  goed: string[];
}

const questions = ['oefen', 'eigen', 'controle'].flatMap(
  (name) => parse(readFileSync(`tests/search/zoekvragen-${name}.yaml`, 'utf8')) as Question[],
);

/** Less than one question in a thousand is no fall. */
const leastFall = 0.001;

/** The mean reciprocal rank of the first right answer over all questions of the three sets. */
async function measure(): Promise<number> {
  vi.resetModules();
  const { openSiteSearch } = await import('../../scripts/site-search.ts');
  const site = openSiteSearch('dist', contentGraph());
  let sum = 0;
  for (const { vraag, goed } of questions) {
    const { ranked } = await site.finder.find(vraag);
    const place = ranked.slice(0, 10).findIndex(({ record }) => goed.includes(site.records[record]?.id ?? '')) + 1;
    if (place > 0) sum += 1 / place;
  }
  return sum / questions.length;
}

/** A module of search with one of its functions replaced. */
const replaced = (module: string, replacement: object) => async (): Promise<object> => ({
  ...(await vi.importActual<object>(`../../src/${module}.ts`)),
  ...replacement,
});

/** Each signal of the ranking: its module, and that module without it. */
const signals: Record<string, { module: string; off: () => Promise<object> }> = {
  'titles that are the question': {
    module: 'search/exact-titles',
    off: replaced('search/exact-titles', { recordsTitled: () => new Set() }),
  },
  'parts of compounds': { module: 'search/compounds', off: replaced('search/compounds', { partsOf: () => [] }) },
  'words that look alike': {
    module: 'search/look-alikes',
    off: replaced('search/look-alikes', { withAlike: (concept: object) => concept }),
  },
  'slips put right': { module: 'search/typo', off: replaced('search/typo', { nearestWord: () => undefined }) },
  'one key for the forms of a word': {
    module: 'languages/nl/stemming',
    off: replaced('languages/nl/stemming', { stem: (word: string) => word }),
  },
};

let whole: number;
beforeAll(async () => {
  whole = await measure();
});

test.each(Object.entries(signals))('without %s fewer questions find their page', async (_, { module, off }) => {
  const address = `../../src/${module}.ts`;
  vi.doMock(address, off);
  const without = await measure();
  vi.doUnmock(address);
  expect(without).toBeLessThan(whole - leastFall);
});
