import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Another subject, from another content folder: nothing of the first handreiking may be in its site. Built inside the project, where
// the packages are.
const folder = mkdtempSync('.build-test-ander-');
const site = path.join(folder, 'site');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--zonder-papier'], {
    encoding: 'utf8',
    env: { ...process.env, HANDREIKING_CONTENT: 'tests/fixtures/andere-handreiking/content', HANDREIKING_OUT: site },
  });
  expect(status, stdout + stderr).toBe(0);
});

/** What the site says: all files that a reader or a machine reads as words, but the dictionary for slips, which has all of Dutch. */
const said = (): { file: string; text: string }[] =>
  globSync('**/*.{html,md,json,txt,xml,svg,bib,ris}', { cwd: site })
    .filter((file) => !path.basename(file).startsWith('spelling-'))
    .map((file) => ({ file, text: readFileSync(path.join(site, file), 'utf8').replaceAll('\u00ad', '') }));

/** The names of the first handreiking, read from its files as they stand. */
function namesOfTheFirst(): string[] {
  const { naam } = parse(readFileSync('content/site.yaml', 'utf8')) as { naam: string };
  const titles = globSync('content/*/*.{mdx,yaml}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:titel|korteTitel): *["']?(.*?)["']?$/gm)].map(([, title = '']) => title),
  );
  // A short one is a word that any site may use.
  return [naam, ...titles.filter((title) => title.length > 16)];
}

const filesWith = (isIn: (text: string) => boolean): string[] =>
  said()
    .filter(({ text }) => isIn(text))
    .map(({ file }) => file);

describe('nothing of the first handreiking is in another', () => {
  test('no name of an entry, nor of the site', () => {
    expect(said().length).toBeGreaterThan(60);
    expect(namesOfTheFirst().length).toBeGreaterThan(300);
    const all = said()
      .map(({ text }) => text)
      .join('\n');
    expect(namesOfTheFirst().filter((name) => all.includes(name))).toEqual([]);
  });
});

describe('a kind that is not used leaves no trace', () => {
  test.each(['dilemmas', 'themas', 'adviezen', 'organisaties', 'routes'])('%s', (kind) => {
    expect(globSync(`{${kind},${kind}/**}`, { cwd: site })).toEqual([]);
    expect(filesWith((text) => text.includes(`/${kind}/`))).toEqual([]);
  });

  test('without a way of asking there is no page to try them', () => {
    expect(globSync('zoekproef/**', { cwd: site })).toEqual([]);
  });
});
