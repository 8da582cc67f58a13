import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { beginSearch } from '../../src/output/search-beside.ts';
import type { SearchEntry, SearchSite } from '../../src/output/search-entries.ts';
import { makeSearchIndex } from '../../src/output/search-index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zoekdraad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (name: string): SearchEntry => ({
  id: `modellen/${name}`,
  collection: 'modellen',
  url: `/modellen/${name}/`,
  title: `Het ${name}`,
  gist: `Wat een ${name} doet.`,
  asked: [`hoe draait het ${name}`],
  names: [],
  terms: [],
  perspectieven: [],
});
const site: SearchSite = {
  entries: ['wiel', 'rad', 'as'].map(entry),
  kinds: [{ collection: 'modellen', naam: 'Model', turn: 2 }],
  perspectieven: [],
};
const pageOf = (address: string): string => `<main><article data-pagefind-body><p>Dit staat op ${address}.</p></article></main>`;
const work = { site, store: path.join(folder, 'bewaard'), place: folder };
const addresses = site.entries.map(({ url }) => url);

test('an index that is made beside the pages is the same in whatever order they come', async () => {
  const alone = await makeSearchIndex(site, { htmlOf: pageOf, place: folder });
  for (const order of [addresses, addresses.toReversed()]) {
    const search = beginSearch(work);
    search.take('/over/', pageOf('/over/'));
    for (const address of order) search.take(address, pageOf(address));
    const index = await search.made();
    await search.stop();
    expect({ ...index, files: index.files.map(({ name, content }) => [name, Buffer.from(content)]) }).toEqual({
      ...alone,
      files: alone.files.map(({ name, content }) => [name, Buffer.from(content)]),
    });
  }
}, 60_000);

test('an entry whose page never comes ends the build with its address', async () => {
  const search = beginSearch(work);
  search.take('/modellen/wiel/', pageOf('/modellen/wiel/'));
  await expect(search.made()).rejects.toThrow('/modellen/rad/');
  await search.stop();
}, 60_000);
