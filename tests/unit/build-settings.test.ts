import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, SettingError, type Settings } from '../../src/build/settings.ts';
import { replaceSite } from '../../src/build/swap.ts';
import { prepareTarget } from '../../src/build/target-folder.ts';
import { startTimings } from '../../src/build/timings.ts';

describe('the settings of a build', () => {
  test('are the folders of the project when nothing is given', () => {
    expect(readSettings({}, '/werk/huis')).toEqual({
      root: '/werk/huis',
      content: '/werk/huis/content',
      shownContent: 'content',
      target: '/werk/huis/dist',
      shownTarget: 'dist',
      store: '/werk/huis/node_modules/.cache/handreiking',
      siteUrl: undefined,
      hasPaper: true,
    });
  });

  test('take any path, and count a relative one from the generator', () => {
    const read = readSettings({ HANDREIKING_CONTENT: '../in houd #1 %20', HANDREIKING_OUT: '/uit' }, '/werk/huis');
    expect(read).toMatchObject({ content: '/werk/in houd #1 %20', shownContent: '../in houd #1 %20', target: '/uit' });
  });

  test.each([
    ['https://a.nl', 'https://a.nl/'],
    ['http://a.nl/samen', 'http://a.nl/samen/'],
    ['https://a.nl/samen//', 'https://a.nl/samen/'],
    ['https://A.nl/samen werken', 'https://a.nl/samen%20werken/'],
    ['', undefined],
  ])('SITE_URL %j is %j', (given, expected) => {
    expect(readSettings({ SITE_URL: given }, '/x').siteUrl).toBe(expected);
  });

  test.each([
    [{ HANDREIKING_CONTENT: '' }, 'HANDREIKING_CONTENT is leeg. Verwacht: het pad van een map, of laat de instelling weg.'],
    [{ HANDREIKING_OUT: ' ' }, 'HANDREIKING_OUT is leeg. Verwacht: het pad van een map, of laat de instelling weg.'],
    [{ SITE_URL: 'a.nl' }, 'SITE_URL is «a.nl». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.'],
    [{ SITE_URL: 'ftp://a.nl' }, 'SITE_URL is «ftp://a.nl». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.'],
    [
      { SITE_URL: 'x https://a.nl' },
      'SITE_URL is «x https://a.nl». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.',
    ],
    ...['https://a.nl/?x', 'https://a.nl/#x', 'https://ik:geheim@a.nl/'].map((url): [NodeJS.ProcessEnv, string] => [
      { SITE_URL: url },
      `SITE_URL is «${url}». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.`,
    ]),
    [{ SITE_URL: 'https://' }, 'SITE_URL is «https://». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.'],
  ])('%j is refused', (environment, message) => {
    expect(() => readSettings(environment, '/x')).toThrow(new SettingError(message));
  });

  test.each(['#', '?', '%', '*'])('a project in a folder with a %s in its name cannot be built', (sign) => {
    expect(() => readSettings({}, `/a${sign}b`)).toThrow(`De map van het project heeft een «${sign}» in haar pad: /a${sign}b.`);
  });
});

describe('the place of the site', () => {
  let root = '';
  beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), 'plek-'))));
  afterEach(() => rmSync(root, { recursive: true }));
  const at = (...names: string[]): string => path.join(root, ...names);
  const settings = (target: string): Settings => ({
    ...readSettings({}, at('huis')),
    content: at('inhoud'),
    target: at(target),
    shownTarget: target,
  });
  const refusal = (target: string): string => {
    try {
      prepareTarget(settings(target));
      return 'goed';
    } catch (error) {
      return error instanceof SettingError ? error.message.replace(`De site kan niet in ${target} komen. `, '') : String(error);
    }
  };

  test('is made with the folders above it', () => {
    const folders = prepareTarget(settings('nieuw/diep/site'));
    expect(folders.workplace).toBe(at('nieuw/diep/.build-site'));
    expect(existsSync(at('nieuw/diep'))).toBe(true);
    expect(existsSync(`${folders.workplace}-proef`)).toBe(false);
  });

  test('may be an empty folder, or a site that was built before', () => {
    mkdirSync(at('leeg'));
    mkdirSync(at('site'));
    writeFileSync(at('site/kennis.json'), '{}');
    expect([refusal('leeg'), refusal('site')]).toEqual(['goed', 'goed']);
  });

  test('is not where the generator, the content, a file, a link or something else stands', () => {
    mkdirSync(at('anders'));
    writeFileSync(at('anders/brief.txt'), '');
    writeFileSync(at('bestand'), '');
    symlinkSync(at('anders'), at('link'));
    expect(['.', 'huis', 'inhoud', 'inhoud/site', 'anders', 'bestand', 'link'].map(refusal)).toEqual([
      'Daarin staat de generator zelf. Kies een andere map.',
      'Daarin staat de generator zelf. Kies een andere map.',
      'Die map en de map met inhoud liggen in elkaar. Kies een andere map.',
      'Die map en de map met inhoud liggen in elkaar. Kies een andere map.',
      'Daar staat iets anders dan een gebouwde site, en dat zou verdwijnen. Kies een lege of nieuwe map.',
      'Dat is een bestand. Kies een map.',
      'Dat is een snelkoppeling naar een andere map. Noem de map zelf.',
    ]);
  });

  test('is not under a file', () => {
    writeFileSync(at('bestand'), '');
    expect(refusal('bestand/site')).toBe(
      'Dat pad is niet te bereiken: een deel ervan is een bestand, te lang, of niet voor jou. Kies een andere map.',
    );
  });

  test('is taken at once, and what stood there is gone', () => {
    mkdirSync(at('site'));
    writeFileSync(at('site/kennis.json'), 'oud');
    const folders = prepareTarget(settings('site'));
    mkdirSync(folders.workplace);
    writeFileSync(path.join(folders.workplace, 'nieuw.html'), '');
    replaceSite(folders);
    expect([existsSync(at('site/nieuw.html')), existsSync(at('site/kennis.json')), existsSync(folders.old)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(existsSync(folders.workplace)).toBe(false);
  });

  test('gets the last good site back from a build that stopped half way', () => {
    mkdirSync(at('.build-site-old'));
    writeFileSync(at('.build-site-old/kennis.json'), 'oud');
    mkdirSync(at('.build-site'));
    prepareTarget(settings('site'));
    expect([existsSync(at('site/kennis.json')), existsSync(at('.build-site')), existsSync(at('.build-site-old'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('the time of each step is kept, also of one that takes a while', async () => {
  const timings = startTimings();
  expect(timings.time('rekenen', () => 3)).toBe(3);
  expect(await timings.time('wachten', () => new Promise((resolve) => setTimeout(() => resolve('klaar'), 60)))).toBe('klaar');
  const lines = timings.report().split('\n');
  expect(lines.map((line) => line.replace(/[\d,]+/g, '0').replace(/\s+/g, ' '))).toEqual([
    ' verstreken rekentijd',
    ' 0 s 0 s rekenen',
    ' 0 s 0 s wachten',
    ' 0 s alles samen',
  ]);
  expect(Number(lines[2]?.trim().split(' ')[0]?.replace(',', '.'))).toBeGreaterThanOrEqual(0.05);
});
