import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings, SettingError } from '../../src/build/settings.ts';
import { replaceSite } from '../../src/build/swap.ts';
import { prepareTarget } from '../../src/build/target-folder.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'handreiking # 100% '));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const root = path.join(scratch, 'generator');
const at = (...names: string[]): string => path.join(scratch, ...names);
mkdirSync(at('generator', 'content'), { recursive: true });

const settingsFor = (out: string, content = 'content') => ({
  ...readSettings({ HANDREIKING_CONTENT: content, HANDREIKING_OUT: out }, '/generator'),
  root,
  content: path.resolve(root, content),
  target: path.resolve(root, out),
});

/** What is said of a place for the site; `goed` when it is taken. */
function saidOf(out: string, content?: string): string {
  try {
    prepareTarget(settingsFor(out, content));
    return 'goed';
  } catch (error) {
    if (error instanceof SettingError) return error.message.slice(error.message.indexOf(' komen. ') + 8);
    throw error;
  }
}

describe('settings of a build', () => {
  test.each([
    ['HANDREIKING_CONTENT', '', 'HANDREIKING_CONTENT is leeg'],
    ['HANDREIKING_OUT', ' ', 'HANDREIKING_OUT is leeg'],
    ['SITE_URL', 'voorbeeld.nl', 'SITE_URL is «voorbeeld.nl»'],
  ])('%s as «%s» is refused', (name, value, message) => {
    expect(() => readSettings({ [name]: value }, '/generator')).toThrow(message);
  });

  test('the folder of the generator itself has no sign that an address gives a meaning', () => {
    expect(() => readSettings({}, '/a#b')).toThrow('heeft een «#» in haar pad');
  });

  test('paths count from the folder of the generator, whatever stands in them', () => {
    const { content, target } = readSettings(
      { HANDREIKING_CONTENT: '../mijn map #1/50%', HANDREIKING_OUT: '/uit/a b' },
      '/generator',
    );
    expect([content, target]).toEqual(['/mijn map #1/50%', '/uit/a b']);
  });
});

describe('the place of the site', () => {
  test('folders above it are made', () => {
    expect(saidOf(at('nieuw #1', '50% klaar', 'site'))).toBe('goed');
    expect(existsSync(at('nieuw #1', '50% klaar'))).toBe(true);
  });

  test('a site that was built before is replaced whole, an empty folder is taken', () => {
    mkdirSync(at('oud'));
    expect(saidOf(at('oud'))).toBe('goed');
    writeFileSync(at('oud', 'kennis.json'), '{}');
    const folders = prepareTarget(settingsFor(at('oud')));
    mkdirSync(folders.workplace);
    writeFileSync(path.join(folders.workplace, 'kennis.json'), 'nieuw');
    replaceSite(folders);
    expect(readFileSync(at('oud', 'kennis.json'), 'utf8')).toBe('nieuw');
    expect(existsSync(folders.old)).toBe(false);
  });

  test('what a build left that stopped between its two renames is put back', () => {
    mkdirSync(at('.build-half-old'));
    writeFileSync(at('.build-half-old', 'kennis.json'), 'vorige');
    prepareTarget(settingsFor(at('half')));
    expect(readFileSync(at('half', 'kennis.json'), 'utf8')).toBe('vorige');
  });

  test.each([
    [
      'a link',
      () => symlinkSync(root, at('koppeling')),
      'koppeling',
      'Dat is een snelkoppeling naar een andere map. Noem de map zelf.',
    ],
    ['a file', () => writeFileSync(at('bestand'), ''), 'bestand', 'Dat is een bestand. Kies een map.'],
    ['a place under a file', () => undefined, 'bestand/site', 'Dat pad is niet te bereiken'],
    [
      'a folder with other files',
      () => mkdirSync(at('vol', 'foto'), { recursive: true }),
      'vol',
      'Daar staat iets anders dan een gebouwde site',
    ],
    ['the generator', () => undefined, 'generator', 'Daarin staat de generator zelf.'],
    ['a folder above the generator', () => undefined, '.', 'Daarin staat de generator zelf.'],
    ['a folder in the content', () => undefined, 'generator/content/site', 'liggen in elkaar'],
  ])('%s is refused before any work', (_, prepare, out, message) => {
    prepare();
    expect(saidOf(at(out))).toContain(message);
  });

  test('a folder around the content is refused, also by way of a link', () => {
    mkdirSync(at('inhoud', 'content'), { recursive: true });
    symlinkSync(at('inhoud'), at('weg-naar-inhoud'));
    expect(saidOf(at('inhoud'), at('inhoud', 'content'))).toContain('liggen in elkaar');
    expect(saidOf(at('weg-naar-inhoud', 'content', 'site'), at('inhoud', 'content'))).toContain('liggen in elkaar');
  });

  test('a mount point and a place where nothing can be written are refused', () => {
    expect(existsSync('/proc/self/mountinfo'), 'this test needs a system with /proc').toBe(true);
    expect(saidOf('/proc')).toContain('Dat is een koppelpunt van een ander bestandssysteem');
    expect(saidOf('/proc/handreiking/site')).toContain('Daar kan niets worden geschreven');
  });
});
