import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/graph/knowledge.ts';
import { readQuestionFile } from '../../src/search/question-file.ts';

// Two kinds that the generator does not bring, each described once: everything else must follow. Built inside the project, where the
// packages are.
const folder = mkdtempSync('.build-test-soort-');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (file: string): string => path.join(folder, 'site', file);

const page = (address: string) => parse(readFileSync(at(`${address}index.html`), 'utf8'));

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

const linksIn = (address: string, selector: string): string[] =>
  page(address)
    .querySelectorAll(`${selector} a`)
    .map((link) => path.posix.join('/', address, link.getAttribute('href') ?? ''));

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/site/another-kind/build.ts', folder], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
});

describe('the pages of a new kind', () => {
  test('stand at their addresses', () => {
    expect(globSync('{wandelingen,rapporten}/**/*.html', { cwd: path.join(folder, 'site') }).sort()).toEqual([
      'rapporten/index.html',
      'wandelingen/avondronde/index.html',
      'wandelingen/index.html',
      'wandelingen/rondje/index.html',
      'wandelingen/winterpad/index.html',
    ]);
    expect(readFileSync(at('sitemap.xml'), 'utf8')).toContain('https://tuin.example/wandelingen/rondje/');
  });

  test('have an overview with its words, divided as the kind says, in reading order', () => {
    expect(plain(page('wandelingen/').querySelector('h1')?.text)).toBe('Routes');
    expect(plain(page('wandelingen/').querySelector('main')?.text)).toContain('Wandelingen die je samen maakt.');
    expect(linksIn('wandelingen/', '#groep-in-de-lente')).toEqual(['/wandelingen/avondronde/', '/wandelingen/rondje/']);
    expect(linksIn('wandelingen/', '#groep-in-de-winter')).toEqual(['/wandelingen/winterpad/']);
    expect(linksIn('wandelingen/rondje/', 'main')).toContain('/wandelingen/');
  });

  test('stand in the menu group of the kind, with their number', () => {
    expect(linksIn('praktijk/', '.inhoud')).toContain('/wandelingen/');
    expect(plain(page('praktijk/').querySelector('.inhoud')?.text)).toContain('Routes (3)');
    expect(plain(page('naslag/').querySelector('.inhoud')?.text)).toContain('Rapporten (1)');
    expect(page('wandelingen/rondje/').querySelector('.kop [aria-current="true"]')?.text.trim()).toBe('Praktijk');
  });

  test('show facts above the text, and the list of the kind as a section of it', () => {
    const main = page('wandelingen/rondje/').querySelector('main');
    const facts = main?.querySelectorAll('dl dt, dl dd').map(({ text }) => plain(text));
    expect(facts?.slice(0, 2)).toEqual(['Hoe lang', 'Een uur']);
    expect(plain(main?.text)).toMatch(/Hoe lang.*Begin bij de.*Haltes # De schuur\./);
    const list = main?.querySelectorAll('h2#lijst + .deel-tekst li').map(({ text }) => plain(text));
    expect(list).toEqual(['De schuur.', 'Het hek.']);
    expect(page('wandelingen/winterpad/').querySelectorAll('main dl.feiten')).toHaveLength(0);
  });

  test('stand on the page of all that goes together', () => {
    expect(linksIn('samenhang/', '.samenhang-ingangen')).toEqual(
      expect.arrayContaining(['/wandelingen/rondje/', '/wandelingen/winterpad/']),
    );
  });
});

describe('relations of a new kind', () => {
  /** The links of a list on a page, by what each part of it is called. */
  const namedLinks = (address: string, part: string, name: string): Record<string, string[]> =>
    Object.fromEntries(
      page(address)
        .querySelectorAll(part)
        .map((group) => [
          plain(group.querySelector(name)?.text),
          group.querySelectorAll('a').map((link) => path.posix.join('/', address, link.getAttribute('href') ?? '')),
        ]),
    );
  const stepsOf = (address: string) => namedLinks(address, '.vervolg li', '.vervolg-om');
  const restOf = (address: string) => namedLinks(address, '.rest > div', 'dt');

  test('stand on both sides, as a next step or in the rest, at the rang of the kind', () => {
    expect(stepsOf('wandelingen/rondje/')).toEqual({
      'Hoe anderen het deden': ['/casussen/volkstuin-de-hoop/'],
      'De volgende vraag': ['/kernvragen/wie-geeft-water/'],
    });
    expect(Object.entries(restOf('kernvragen/wie-geeft-water/'))).toEqual([
      ['Routes', ['/wandelingen/rondje/']],
      ['Thema’s', ['/themas/water/']],
      ['Organisaties', ['/organisaties/#tuinbond']],
    ]);
    expect(restOf('casussen/volkstuin-de-hoop/')).toEqual({
      Routes: ['/wandelingen/avondronde/', '/wandelingen/rondje/', '/wandelingen/winterpad/'],
    });
  });

  test('within the kind stand on both sides too', () => {
    expect(restOf('wandelingen/avondronde/')).toEqual({ 'Verwante routes': ['/wandelingen/winterpad/'] });
    expect(restOf('wandelingen/winterpad/')).toEqual({ 'Verwante routes': ['/wandelingen/avondronde/'] });
  });

  test('give an entry its place and its ink', () => {
    const html = page('wandelingen/rondje/');
    expect(html.querySelector('html')?.getAttribute('data-inkt')).toBe('zon');
    expect(linksIn('wandelingen/rondje/', '.pagina-kop, main')).toContain('/perspectieven/buren/');
    expect(page('wandelingen/winterpad/').querySelector('html')?.getAttribute('data-inkt')).toBeUndefined();
  });

  test('stand in the open data', () => {
    const { entries, relations } = JSON.parse(readFileSync(at('kennis.json'), 'utf8')) as Knowledge;
    expect(entries.filter(({ kind }) => kind === 'wandelingen').map(({ id }) => id)).toEqual([
      'wandelingen/avondronde',
      'wandelingen/rondje',
      'wandelingen/winterpad',
    ]);
    expect(relations).toContainEqual({ from: 'kernvragen/wie-geeft-water', to: 'wandelingen/rondje', kind: 'wandelingen' });
  });
});

describe('search over a new kind', () => {
  const fragments = () =>
    globSync('pagefind/fragment/*', { cwd: path.join(folder, 'site') }).map((file) => {
      const text = gunzipSync(readFileSync(at(file))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; filters: Record<string, string[]> };
    });

  test('has a record for each entry, with the kind to choose by', () => {
    const own = fragments().filter(({ url }) => /^\/(?:wandelingen|rapporten)\//.test(url));
    expect(own.map(({ url }) => url).sort()).toEqual([
      '/rapporten/#tuinraad-2021',
      '/wandelingen/avondronde/',
      '/wandelingen/rondje/',
      '/wandelingen/winterpad/',
    ]);
    // The name of the kind or of its collection: both are known by its description alone.
    const kindsOf = (start: string) =>
      new Set(own.filter(({ url }) => url.startsWith(start)).flatMap(({ filters }) => filters['soort'] ?? []));
    expect([...kindsOf('/wandelingen/')]).toEqual([expect.stringMatching(/^(?:Route|wandelingen)$/)]);
    expect([...kindsOf('/rapporten/')]).toEqual([expect.stringMatching(/^(?:Rapport|rapporten)$/)]);
  });

  test('reads questions with its words', async () => {
    const [first = ''] = globSync('zoekwijzer/vragen-0-*', { cwd: path.join(folder, 'site') });
    const { guide } = await readQuestionFile(new Uint8Array(readFileSync(at(first))));
    expect(guide.kinds.map(({ collection }) => collection)).toEqual(expect.arrayContaining(['wandelingen', 'rapporten']));
    const [answers = ''] = globSync('zoekwijzer/antwoorden-*', { cwd: path.join(folder, 'site') });
    expect(readFileSync(at(answers), 'utf8')).toContain('Een rondje langs de tuin');
  });
});

describe('references of a new kind', () => {
  test('are named by author and year, say who refers to them, and can be taken along', () => {
    const row = page('rapporten/').querySelector('#tuinraad-2021');
    expect(plain(row?.text)).toContain('Tuinraad (2021)');
    expect(linksIn('rapporten/', '#tuinraad-2021')).toEqual(
      expect.arrayContaining([
        '/wandelingen/rondje/',
        '/rapporten/tuinraad-2021.bib',
        '/rapporten/tuinraad-2021.ris',
        '/rapporten/tuinraad-2021.json',
      ]),
    );
    expect(readFileSync(at('rapporten/rapporten.bib'), 'utf8')).toContain('{tuinraad-2021,');
  });
});
