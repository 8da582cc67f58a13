import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';

// The same generator with another content folder and a known address. It is built inside the project, where the packages are.
const folder = mkdtempSync('.build-test-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (content: string) =>
  spawnSync(process.execPath, ['scripts/build.ts', '--zonder-papier'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      HANDREIKING_CONTENT: content,
      HANDREIKING_OUT: `${folder}/site`,
      SITE_URL: 'https://tuin.example/samen/',
    },
  });

describe('another content folder', () => {
  beforeAll(() => {
    const { status, stdout, stderr } = build('tests/fixtures/klein/content');
    expect(status, stdout + stderr).toBe(0);
  });

  test('gives another handreiking', () => {
    const pages = builtPages(`${folder}/site`);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter(({ root }) => !root.querySelector('title')?.text.includes('Samen tuinieren'))).toEqual([]);
  });

  test('a known address gives canonical links and a sitemap', () => {
    const home = readFileSync(path.join(folder, 'site/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://tuin.example/samen/"');
    expect(readFileSync(path.join(folder, 'site/sitemap.xml'), 'utf8')).toContain(
      'https://tuin.example/samen/kernvragen/wie-geeft-water/',
    );
  });

  test('a mistake ends the build, names itself in Dutch and leaves the site as it was', () => {
    const before = readFileSync(path.join(folder, 'site/index.html'), 'utf8');
    const wrong = path.join(folder, 'wrong');
    spawnSync('cp', ['-r', 'tests/fixtures/klein/content', wrong]);
    writeFileSync(path.join(wrong, 'adviezen/slakken.mdx'), '---\ntitel: Slakken\n---\n');
    const { status, stderr } = build(wrong);
    expect(status).toBe(1);
    expect(stderr).toContain('Het veld «kort» ontbreekt.');
    expect(stderr).toContain('een eerdere versie blijft staan');
    expect(readFileSync(path.join(folder, 'site/index.html'), 'utf8')).toBe(before);
  });
});
