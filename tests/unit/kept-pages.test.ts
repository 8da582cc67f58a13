import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPages } from '../../src/build/kept-pages.ts';
import { readSettings } from '../../src/build/settings.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openStore } from '../../src/kept/store.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'paginas-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const folder = 'tests/fixtures/klein/content';
const settings = readSettings({ HANDREIKING_CONTENT: folder }, path.resolve('.'));
const graph = buildGraph({ folder });

/** The same graph with one more field in its first entry. */
const withField = (name: string, value: string): Graph => ({
  ...graph,
  entries: graph.entries.map((entry, index) => (index === 0 ? { ...entry, data: { ...entry.data, [name]: value } } : entry)),
});

/** How often a page is drawn that is asked for in a graph. */
async function drawn(of: Graph): Promise<number> {
  let times = 0;
  const pages = openPages(of, settings);
  await pages.at('/een/', async () => {
    times += 1;
    return { body: new Uint8Array(), headers: [] };
  });
  pages.close();
  return times;
}

test('a page is drawn anew where a field changed, whatever the field is called, and else kept', async () => {
  openStore(scratch);
  expect(await drawn(withField('position', 'links'))).toBe(1);
  expect(await drawn(withField('position', 'links'))).toBe(0);
  expect(await drawn(withField('position', 'rechts'))).toBe(1);
});
