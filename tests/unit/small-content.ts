import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';

const folders: string[] = [];

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Files of the small handreiking that are other, new or (undefined) gone. */
export type Change = Record<string, string | ((text: string) => string) | undefined>;

/** The small handreiking with some files changed, read to its graph. */
export function changed(changes: Change = {}): Graph {
  const folder = mkdtempSync(path.join(tmpdir(), 'graaf-'));
  folders.push(folder);
  cpSync('tests/fixtures/klein/content', folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, name);
    if (change === undefined) rmSync(file);
    else writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
  }
  return readGraph({ folder, shown: 'inhoud', today: '2026-02-01' });
}

/** What is said of it, each as `file:line field: message`. */
export const said = (changes: Change): string[] =>
  changed(changes).problems.map(
    ({ file, line, field, message }) => `${file.replace('inhoud/', '')}:${line} ${field}: ${message}`,
  );

/** The same text with lines at its end. */
export const more =
  (lines: string) =>
  (text: string): string =>
    `${text}\n${lines}\n`;
