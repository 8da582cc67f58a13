import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { readContent, type RawContent } from '../../src/graph/read-content.ts';
import { openMemory, type Memory } from '../../src/graph/read-file.ts';
import { kinds } from '../../src/schema/index.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A content folder with these files. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'inhoud-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Reads a content folder as far as names and syntax. */
export const read = (folder: string, memory: Memory = openMemory(folder)): RawContent =>
  readContent({ folder, shown: 'inhoud', kinds, memory });
/** What is said of it, each as `file:line message`. */
export const said = (folder: string): string[] =>
  read(folder).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
export const site = { 'site.yaml': 'naam: Tuin\n' };
// One dot, as a picture.
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const thema = '---\ntitel: A\n---\nTekst.\n';
