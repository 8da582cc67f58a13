import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { lookOver } from './look-over.ts';

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

describe('the words of the first handreiking', () => {
  // Its subject, who it is for, who made it; what it calls its front page, its sources and its kinds.
  test.each([
    ...['bestuurder', 'zorg', 'welzijn', 'netwerk', 'toezicht', 'nvzd', 'vilans', 'praatplaat', 'bewerkt naar', 'samenwerking'],
    ...['perspectief:', 'kernvraag', 'spanningsveld ', 'spanning ', 'casus ', 'instrument ', 'niveau 1'],
  ])('“%s” is on no page', (word) => {
    const seen = said()
      .filter(({ file }) => /\.(?:html|md)$/.test(file))
      .map(({ file, text }) => ({
        file,
        text: parseHtml(text.replace(/<style[^]*?<\/style>|<script[^]*?<\/script>/g, '')).text,
      }));
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.filter(({ text }) => text.toLowerCase().includes(word)).map(({ file }) => file)).toEqual([]);
  });

  test('its own words stand in their place', () => {
    const page = parseHtml(readFileSync(path.join(site, 'kernvragen/mogen-we-delen/index.html'), 'utf8'));
    expect(page.querySelector('.plek')?.text.replace(/\s+/g, ' ')).toMatch(/Plein .*De straat .*Vraag/);
    expect(page.querySelector('.herkomst-lijst')?.text.trim()).toMatch(/^Uit Het stroomboek/);
    expect(page.querySelector('.plaatje')?.getAttribute('aria-label')).toBe('Terug naar het plein');
  });
});

describe('a kind of its own', () => {
  test('has an overview with a choice, and pages with its facts and its list', () => {
    const read = (file: string) => parseHtml(readFileSync(path.join(site, file), 'utf8').replaceAll('\u00ad', ''));
    expect(read('regelingen/index.html').querySelector('overzicht-filter')?.text).toContain('Voor wie');
    const page = read('regelingen/dakgeld/index.html').querySelector('main');
    expect(page?.querySelectorAll('dl.feiten dt').map(({ text }) => text.trim())).toEqual(['Hoeveel', 'Voor wie', 'Het loket']);
    expect(page?.querySelectorAll('#lijst + .deel-tekst li')).toHaveLength(2);
    expect(filesWith((text) => text.includes('regelingen/startgeld/')).length).toBeGreaterThan(2);
  });
});

describe('in a browser', () => {
  const pages = [
    '',
    'kernvragen/mogen-we-delen/',
    'spanningsvelden/huis-en-net/',
    'regelingen/',
    'regelingen/dakgeld/',
    'zoeken/?q=stroom',
  ];

  test('its pages are accessible in light and dark, fit a narrow screen and load all they ask for', async () => {
    expect(await lookOver(site, pages)).toEqual([]);
  });
});

describe('its inks', () => {
  test('are in the style sheet of every page, in light and in dark, and in its sign', () => {
    const sheets = globSync('_astro/*.css', { cwd: site }).map((file) => readFileSync(path.join(site, file), 'utf8'));
    expect(sheets.some((css) => /--ruit:\s*#9fd3a4/.test(css) && /\[data-inkt=["']?zeshoek-ruit/.test(css))).toBe(true);
    expect(readFileSync(path.join(site, 'favicon.svg'), 'utf8')).toContain('#9fd3a4');
    expect(globSync('inkten.css', { cwd: site })).toEqual([]);
  });
});

describe('its typeface', () => {
  test('is in the site, set in its pages and fetched ahead', () => {
    expect(readFileSync(path.join(site, 'fonts/eigen-literata.woff2')).subarray(0, 4).toString()).toBe('wOF2');
    const home = readFileSync(path.join(site, 'index.html'), 'utf8');
    expect(home).toMatch(/rel="preload" href="[^"]*fonts\/eigen-literata\.woff2"/);
    const sheets = globSync('_astro/*.css', { cwd: site }).map((file) => readFileSync(path.join(site, file), 'utf8'));
    expect(sheets.some((css) => /--schreefloos:\s*["']?Eigen schreefloos/.test(css))).toBe(true);
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
