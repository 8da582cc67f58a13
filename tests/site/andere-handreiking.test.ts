import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { heard, lookOver } from './look-over.ts';
import { saidBy, wordsOnlyIn, type Said } from './said-by-site.ts';

// Words that any Dutch text has, and no English one.
const dutch =
  /(?<![\p{L}\d_#/.-])(?:het|een|van|voor|niet|zijn|deze|dit|naar|uit|bij|geen|staat|nog|ook|alle|meer|zoek(?:en)?|vraag|lees|kies|jij|je|hier|wie|hoe|waar|bewaard?|blad|weet|ons|onze|verder|wordt)(?![\p{L}_/:-])/iu;

// The subject of the first handreiking, who it is for and who made it; what it calls its front page, sources and kinds; its inks.
const ofTheFirst =
  /bestuurder|\bzorg\b|welzijn|netwerk|toezicht|nvzd|vilans|praatplaat\b|bewerkt naar|samenwerking|perspectief:|kernvraag|spanningsveld |spanning |casus |niveau 1|\b(?:zalm|lucht|zon|zwart)\b/i;

// Another subject, from another content folder: nothing of the first handreiking may be in its site. Built inside the project, where
// the packages are.
const folder = mkdtempSync('.build-test-ander-');
const site = path.join(folder, 'site');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--zonder-papier'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      HANDREIKING_CONTENT: 'tests/fixtures/andere-handreiking/content',
      HANDREIKING_OUT: site,
      // A site that knows where it stands has more to make, pictures for networks among it, in inks of its own.
      SITE_URL: 'https://power.example/village/',
    },
  });
  expect(status, stdout + stderr).toBe(0);
});

/** The names of the first handreiking, read from its files as they stand. */
function namesOfTheFirst(): string[] {
  const { naam } = parse(readFileSync('content/site.yaml', 'utf8')) as { naam: string };
  const titles = globSync('content/*/*.{mdx,yaml}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:titel|korteTitel): *["']?(.*?)["']?$/gm)].map(([, title = '']) => title),
  );
  // A short one is a word that any site may use.
  return [naam, ...titles.filter((title) => title.length > 16)];
}

const readWhole = (file: string): string => readFileSync(path.join(site, file), 'utf8').replaceAll('\u00ad', '');
const filesWith = (isIn: (text: string) => boolean): string[] =>
  globSync('**/*.{html,md,json,txt,xml,svg,bib,ris}', { cwd: site }).filter((file) => isIn(readWhole(file)));

/** What is said that a pattern finds, each with its file, short enough to read. */
const saying = (pattern: RegExp, texts: readonly Said[]): string[] =>
  texts.flatMap(({ file, text }) => {
    const found = pattern.exec(text);
    return found ? [`${file}: ${text.slice(Math.max(0, found.index - 30), found.index + 50)}`] : [];
  });

describe('nothing of the first handreiking is in another', () => {
  test('no name of an entry, nor of the site', () => {
    const texts = saidBy(site);
    expect(texts.length).toBeGreaterThan(1500);
    expect(namesOfTheFirst().length).toBeGreaterThan(300);
    const all = texts.map(({ text }) => text).join('\n');
    expect(namesOfTheFirst().filter((name) => all.includes(name))).toEqual([]);
  });

  test('no word of its subject, of who it is for, of who made it, nor of its kinds, places and inks', () => {
    expect(saying(ofTheFirst, saidBy(site))).toEqual([]);
  });

  test('no Dutch, on pages, in files and data, in what scripts say and in what is printed', () => {
    expect(saying(dutch, saidBy(site))).toEqual([]);
  });

  test('no word of the interface in Dutch', async () => {
    const words = await wordsOnlyIn('nl', 'en');
    expect(words.size).toBeGreaterThan(800);
    // `tekst` is how data call the field that a statement stands in.
    expect(saidBy(site).filter(({ text }) => words.has(text) && text !== 'tekst')).toEqual([]);
  });

  // Its kinds are called places, borders, snags and evenings: what the generator calls them is data's business, not a reader's.
  test('no word of the generator for a kind that has another name here', () => {
    // What scripts say within a sheet to fill in still calls it an instrument.
    const said = saidBy(site);
    expect(
      saying(
        /\b(?:perspectives?|tensions?|instruments?|dilemmas?)\b/i,
        said.filter(({ file }) => file.endsWith('.html')),
      ),
    ).toEqual([]);
    expect(
      saying(
        /\b(?:perspectives?|tensions?|dilemmas?)\b/i,
        said.filter(({ file }) => file.endsWith('.js')),
      ),
    ).toEqual([]);
  });

  test('its own words stand in their place', () => {
    const page = parseHtml(readWhole('kernvragen/may-we-share/index.html'));
    expect(page.querySelector('.plek')?.text.replace(/\s+/g, ' ')).toMatch(/Green .*The street .*Question/);
    expect(page.querySelector('.herkomst-lijst')?.text.trim()).toMatch(/^From The power book/);
    expect(page.querySelector('.plaatje')?.getAttribute('aria-label')).toBe('Back to the green');
  });
});

describe('a kind of its own', () => {
  test('has an overview with a choice, and pages with its facts and its list', () => {
    expect(parseHtml(readWhole('grants/index.html')).querySelector('overzicht-filter')?.text).toContain('For whom');
    const page = parseHtml(readWhole('grants/roof-grant/index.html')).querySelector('main');
    expect(page?.querySelectorAll('dl.feiten dt').map(({ text }) => text.trim())).toEqual(['How much', 'For whom', 'The desk']);
    expect(page?.querySelectorAll('#lijst + .deel-tekst li')).toHaveLength(2);
    expect(filesWith((text) => text.includes('grants/starting-grant/')).length).toBeGreaterThan(2);
  });
});

describe('in a browser', () => {
  const pages = [
    '',
    'kernvragen/may-we-share/',
    'spanningsvelden/house-and-grid/',
    'grants/',
    'grants/roof-grant/',
    'zoeken/?q=power',
  ];

  test('its pages are accessible in light and dark, fit a narrow screen and load all they ask for', async () => {
    expect(await lookOver(site, pages)).toEqual([]);
  });

  test('what scripts say is English too: on its pages, and from the start of an instrument to its outcome', async () => {
    const others = ['bundel/', 'bewaard/', 'onderweg/', 'in-beeld/', 'samenhang/', 'zoeken/?q=elephants'];
    const said = await heard(site, [...pages, ...others], 'instrumenten/a-walk-past-the-roofs/');
    expect(said.at(-1)).toContain('Green slates.');
    const texts = said.map((text, index) => ({ file: String(index), text }));
    expect([...saying(dutch, texts), ...saying(ofTheFirst, texts)]).toEqual([]);
  });
});

describe('its inks', () => {
  test('are in the style sheet of every page, in light and in dark, and in its sign', () => {
    const sheets = globSync('_astro/*.css', { cwd: site }).map((file) => readFileSync(path.join(site, file), 'utf8'));
    expect(sheets.some((css) => /--ruit:\s*#9fd3a4/.test(css) && /\[data-inkt=["']?zeshoek-ruit/.test(css))).toBe(true);
    // What marks a word that was found is in a layer over that of the generator.
    expect(sheets.some((css) => /@layer base\{:root\{[^}]*--merk:\s*var\(--ruit\)/.test(css))).toBe(true);
    expect(readFileSync(path.join(site, 'favicon.svg'), 'utf8')).toContain('#9fd3a4');
    expect(globSync('{perspectieven,spanningen}/*/kaart.png', { cwd: site })).toHaveLength(5);
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
