import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { readAhead } from '../../src/graph/read-ahead.ts';
import type { Memory } from '../../src/graph/read-file.ts';
import { noShelf, openShelf } from '../../src/kept/shelf.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'vooruit-'));
const folder = path.join(scratch, 'inhoud');
const many = 120;
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const memory = (shelf = openShelf(path.join(scratch, 'plank'), 'nu')): Memory => ({
  files: new Map(),
  sources: new Map(),
  shelf,
});

beforeAll(() => {
  cpSync('tests/fixtures/klein/content', folder, { recursive: true });
  for (let number = 0; number < many; number += 1) {
    const end = number === 7 ? 'Zie [[nergens/heen]] en {dit}.' : 'Het staat er [Ook dit is van ons.].';
    const fields = `titel: Woord ${number}\nkort: Een woord.\nbronnen:\n  - bron: tuinboek\n    vindplaats: hoofdstuk 1\nbeoordeeld: 2026-01-01`;
    writeFileSync(path.join(folder, 'begrippen', `woord-${number}.mdx`), `---\n${fields}\n---\n\nWoord ${number}. ${end}\n`);
  }
});

test('texts that a thread read ahead give the same graph and the same mistakes', async () => {
  const before = memory();
  await readAhead(folder, before);
  expect(before.sources.size).toBeGreaterThan(many);
  const [ahead, alone] = [readGraph({ folder, memory: before }), readGraph({ folder, memory: memory(noShelf) })];
  expect(before.sources.size, 'what was opened ahead is not opened again').toBe(0);
  expect(alone.problems.map(({ file }) => path.basename(file))).toContain('woord-7.mdx');
  expect(ahead.problems).toEqual(alone.problems);
  expect(ahead.entries.map(({ data, text }) => [data, text?.tree])).toEqual(
    alone.entries.map(({ data, text }) => [data, text?.tree]),
  );
});

test('nothing is read ahead where it was read before, or where there is little', () => {
  expect(readAhead('tests/fixtures/klein/content', memory())).toBeUndefined();
  const shelf = openShelf(path.join(scratch, 'plank'), 'nu');
  expect(shelf.hasBefore).toBe(true);
  expect(readAhead(folder, memory(shelf))).toBeUndefined();
});
