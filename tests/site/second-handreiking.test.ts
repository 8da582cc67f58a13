import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    const content = path.join(folder, 'inhoud');
    cpSync('tests/fixtures/klein/content', content, { recursive: true });
    const advice = readFileSync(path.join(content, 'adviezen/slakken.mdx'), 'utf8');
    writeFileSync(path.join(content, 'adviezen/slakken.mdx'), advice.replace('---\n', '---\nvorigeIds: [adviezen/huisjes]\n'));
    writeFileSync(path.join(content, 'adviezen/regen.mdx'), '---\nconcept: true\ntitel: Regenton in wording\n---\n');
    const theme = readFileSync(path.join(content, 'themas/water.mdx'), 'utf8');
    const changed = '---\nwijzigingen: [{ datum: 2026-01-02, wat: De tips zijn korter., waarom: Een lezer vroeg erom. }]\n';
    writeFileSync(path.join(content, 'themas/water.mdx'), theme.replace('---\n', changed));
    const site = readFileSync(path.join(content, 'site.yaml'), 'utf8');
    writeFileSync(path.join(content, 'site.yaml'), `${site}bewerken: https://git.example/tuin/edit/main/content/\n`);
    const { status, stdout, stderr } = build(content);
    expect(status, stdout + stderr).toBe(0);
  });

  test('gives another handreiking', () => {
    const pages = builtPages(`${folder}/site`);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter(({ root }) => !root.querySelector('title')?.text.includes('Samen tuinieren'))).toEqual([]);
  });

  test('keeps strangers out of every page, whatever the environment of its build says', () => {
    expect(process.env['NODE_ENV']).toBe('test');
    const open = builtPages(`${folder}/site`).filter(
      ({ root }) =>
        !/script-src[^;]*'self'/.test(
          root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '',
        ),
    );
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  test('a known address gives canonical links and a sitemap', () => {
    const home = readFileSync(path.join(folder, 'site/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://tuin.example/samen/"');
    const sitemap = readFileSync(path.join(folder, 'site/sitemap.xml'), 'utf8');
    expect(sitemap).toContain('https://tuin.example/samen/kernvragen/wie-geeft-water/');
    // The page for a wrong address is no place to come to.
    expect(sitemap).not.toContain('404');
  });

  test('a page of an entry has a picture for who gets its link, of the size that networks ask', () => {
    const page = readFileSync(path.join(folder, 'site/kernvragen/wie-geeft-water/index.html'), 'utf8');
    expect(page).toContain('<meta property="og:image" content="https://tuin.example/samen/kernvragen/wie-geeft-water/kaart.png"');
    const picture = readFileSync(path.join(folder, 'site/kernvragen/wie-geeft-water/kaart.png'));
    expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(picture.length).toBeLessThan(40_000);
  });

  test('an old address leads on, and is not in sitemap or search', () => {
    const page = readFileSync(path.join(folder, 'site/adviezen/huisjes/index.html'), 'utf8');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../slakken/">');
    expect(page).toContain('<link rel="canonical" href="https://tuin.example/samen/adviezen/slakken/">');
    expect(readFileSync(path.join(folder, 'site/sitemap.xml'), 'utf8')).not.toContain('huisjes');
    const index = globSync('zoekwijzer/*', { cwd: path.join(folder, 'site') });
    expect(index.length).toBeGreaterThan(0);
    for (const name of index) expect(readFileSync(path.join(folder, 'site', name), 'utf8')).not.toContain('huisjes');
  });

  test('a concept is nowhere in it', () => {
    const files = globSync('**/*.{html,json,xml,txt,md}', { cwd: path.join(folder, 'site') });
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => readFileSync(path.join(folder, 'site', file), 'utf8').includes('Regenton in wording'))).toEqual(
      [],
    );
  });

  test('what changed has a page, a place on the page of the entry, and one in the feed', () => {
    const read = (file: string): string => readFileSync(path.join(folder, 'site', file), 'utf8');
    const page = read('veranderd/index.html');
    expect(page).toContain('2 januari 2026');
    expect(page).toMatch(
      /<a href="\.\.\/themas\/water\/">Water<\/a>\s*<p>\s*De tips zijn korter\. Een lezer vroeg erom\.\s*<\/p>/,
    );
    expect(read('themas/water/index.html')).toContain('Gewijzigd op 2 januari 2026: De tips zijn korter.');
    expect(read('feed.xml')).toContain('<summary>De tips zijn korter. Een lezer vroeg erom.</summary>');
    expect(read('index.html')).toContain('<a href="./veranderd/">Wat er is veranderd</a>');
  });

  test('every page takes a report of a mistake; what has a file can be mended where the site says so', () => {
    for (const { file, root } of builtPages(`${folder}/site`)) {
      const report = root.querySelectorAll('a').find(({ text }) => text === 'Meld een fout');
      const letter = new URL(report?.getAttribute('href') ?? 'x:');
      expect(letter.pathname, file).toBe('tuin@example.org');
      const title = root.querySelector('title')?.text.split(' · ')[0];
      expect(letter.searchParams.get('subject'), file).toBe(`Fout: ${title}`);
      const address = `https://tuin.example/samen/${file.replace(/index\.html$/, '')}`.replace(/404\.html$/, '404/');
      expect(letter.searchParams.get('body')?.split('\n')[0], file).toBe(address);
    }
    const mend = (file: string): string | undefined =>
      builtPages(`${folder}/site`)
        .find((page) => page.file === file)
        ?.root.querySelectorAll('a')
        .find(({ text }) => text === 'Verbeter deze pagina')
        ?.getAttribute('href');
    expect(mend('themas/water/index.html')).toBe('https://git.example/tuin/edit/main/content/themas/water.mdx');
    expect(mend('routes/eerste-oogst/index.html')).toBe('https://git.example/tuin/edit/main/content/routes/eerste-oogst.yaml');
    expect(mend('over/index.html')).toBe('https://git.example/tuin/edit/main/content/paginas/over.mdx');
    expect(mend('themas/index.html')).toBeUndefined();
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
