import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A small handreiking with a working instrument of each kind. */
export const content = 'tests/fixtures/instrumenten/content';
/** Inside the project, where the packages are; it stays, so that a second run has what the first one built. */
const folder = '.build-onderweg';

/** The title of one page, in the first edition and in the second. */
export const titles = {
  page: 'kernvragen/wie-geeft-water/',
  first: 'Wie geeft er water als iedereen weg is?',
  second: 'Wie sproeit er in de zomer?',
};

/** Builds a handreiking, unless it stands there already; gives the folder of its site. */
export function build(from: string, name: string, ...options: string[]): string {
  const out = path.join(folder, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--if-changed', ...options], {
    encoding: 'utf8',
    env: { ...process.env, HANDREIKING_CONTENT: from, HANDREIKING_OUT: out },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return out;
}

/** Two editions of one small handreiking: in the second a title has changed, and with it what is found. */
export function buildEditions(): { first: string; second: string } {
  const other = path.join(folder, 'inhoud');
  cpSync(content, other, { recursive: true, preserveTimestamps: true });
  const entry = path.join(other, `${titles.page.slice(0, -1)}.mdx`);
  const { atime, mtime } = statSync(entry);
  const text = readFileSync(entry, 'utf8');
  if (!text.includes(titles.first)) throw new Error(`${entry} has another title`);
  writeFileSync(entry, text.replace(titles.first, titles.second));
  utimesSync(entry, atime, mtime);
  return { first: build(content, 'een'), second: build(other, 'twee') };
}
