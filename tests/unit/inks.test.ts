import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { contrast, overprint, readable } from '../../src/inks/colour.ts';
import { faviconOf } from '../../src/inks/favicon.ts';
import { inkStyles } from '../../src/inks/ink-styles.ts';
import { ownInks } from '../../src/inks/own-inks.ts';
import { placeholderSite, type Site } from '../../src/schema/site.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** What is wrong in the other handreiking with one of its words changed. */
function said(change: (site: string) => string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'inkten-'));
  folders.push(folder);
  cpSync('tests/fixtures/andere-handreiking/content', folder, { recursive: true });
  const site = path.join(folder, 'site.yaml');
  const before = readFileSync(site, 'utf8');
  expect(change(before) === before).toBe(change === same);
  writeFileSync(site, change(before));
  return readGraph({ folder, shown: 'inhoud', today: '2026-06-01' }).problems.map(
    ({ file, line, field, message }) => `${file}:${line} ${field} ${message}`,
  );
}
const same = (text: string): string => text;

const siteWith = (inkten: NonNullable<Site['inkten']>, mengsels?: Site['mengsels']): Site => ({
  ...placeholderSite,
  inkten,
  mengsels,
});
const gras = { naam: 'gras', kleur: '#9fd3a4', teken: 'ruit' } as const;
const klei = { naam: 'klei', kleur: '#e8b48c', teken: 'zeshoek' } as const;
const nacht = { naam: 'nacht', kleur: '#1b2440', teken: 'poort' } as const;

describe('colours', () => {
  test('contrast is worked out as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test.each([
    ['#777777', '#17140f', 7],
    ['#c02020', '#17140f', 7],
    ['#2040c0', '#f3eee3', 7],
    ['#f3eee3', '#f3eee3', 7],
  ])('%s becomes a colour of the same hue on which %s can be read', (colour, text, least) => {
    const found = readable(colour, { text, least });
    expect(contrast(text, found)).toBeGreaterThanOrEqual(least);
    // Hardly more than is needed: it is the nearest.
    expect(contrast(text, found)).toBeLessThan(least + 0.35);
  });

  test('one that can be read stays as it is', () => {
    expect(readable('#9fd3a4', { text: '#17140f', least: 7 })).toBe('#9fd3a4');
  });

  test('two inks over each other are darker than their middle', () => {
    expect(overprint('#ffffff', '#808080')).toBe('#a0a0a0');
    expect(overprint('#f7a189', '#fbdd80')).toBe('#f6a565');
  });
});

describe('the inks that a handreiking gives itself', () => {
  test('can be read in light and in dark, and so can each two over each other', () => {
    const own = ownInks(siteWith([gras, klei, nacht]));
    expect(own?.mixes.map(({ naam }) => naam)).toEqual(['zeshoek-poort', 'zeshoek-ruit', 'poort-ruit']);
    for (const { licht, donker } of [...(own?.inks.filter(({ isDark }) => !isDark) ?? []), ...(own?.mixes ?? [])]) {
      expect(contrast('#17140f', licht)).toBeGreaterThanOrEqual(7);
      expect(contrast('#f3eee3', donker)).toBeGreaterThanOrEqual(7);
    }
  });

  test('one on which only paper can be read is dark', () => {
    const [, , dark] = ownInks(siteWith([gras, klei, nacht]))?.inks ?? [];
    expect(dark?.isDark).toBe(true);
    expect(contrast('#15130f', dark?.donker ?? '')).toBeGreaterThanOrEqual(7);
    expect(inkStyles(siteWith([nacht]))).toContain("[data-inkt='poort'] .plaat-lijst a");
  });

  test('are what they say where they say it', () => {
    const mix = { van: ['klei', 'gras'] as [string, string], kleur: '#c8b890', donker: '#404020' };
    const own = ownInks(siteWith([{ ...gras, donker: '#204020' }, klei], [mix]));
    expect(own?.inks[0]?.donker).toBe('#204020');
    expect(own?.mixes).toEqual([{ naam: 'zeshoek-ruit', licht: '#c8b890', donker: '#404020', isDark: false }]);
  });

  test('are not there where a handreiking gives none', () => {
    expect([ownInks(placeholderSite), inkStyles(placeholderSite)]).toEqual([undefined, '']);
  });

  test('colour the sign in a tab', () => {
    expect(faviconOf(siteWith([gras, klei]))).toContain('#9fd3a4');
    expect(faviconOf(siteWith([gras])).match(/<path/g)).toHaveLength(1);
    expect(`${faviconOf(placeholderSite)}\n`).toBe(readFileSync('content/favicon.svg', 'utf8'));
  });
});

describe('what cannot be read is said with its line and the nearest colour that can', () => {
  test('nothing in what is right', () => expect(said(same)).toEqual([]));

  test.each([
    [
      'an ink',
      (site: string) => site.replace('#9fd3a4', '#4f7d54'),
      /^inhoud\/site\.yaml:\d+ inkten\.kleur Op «#4f7d54» zijn letters op een licht scherm en op papier niet goed te lezen: contrast 3,\d, nodig 7,0\. De dichtstbijzijnde kleur die kan: «#[0-9a-f]{6}»\.$/,
    ],
    [
      'an ink in the dark',
      (site: string) => site.replace('kleur: "#9fd3a4"', 'kleur: "#9fd3a4", donker: "#9fd3a4"'),
      /inkten\.donker Op «#9fd3a4» zijn letters op een donker scherm niet goed te lezen/,
    ],
    [
      'a mix',
      (site: string) => site.replace('licentie:', 'mengsels:\n  - { van: [grass, clay], kleur: "#444444" }\nlicentie:'),
      /mengsels\.kleur Op «#444444»/,
    ],
    [
      'a sign twice',
      (site: string) => site.replace('teken: zeshoek', 'teken: ruit'),
      /inkten\.teken «ruit» is al van een andere inkt/,
    ],
    [
      'a typeface that is not installed',
      (site: string) => site.replace('schreefloos: literata', 'schreef: papyrus'),
      /letters\.schreef De letter «papyrus» is niet geïnstalleerd\. Doe dat met: npm install --save-dev @fontsource-variable\/papyrus\./,
    ],
    [
      'an ink that is not there',
      (site: string) => site.replace('naam: clay', 'naam: clays'),
      /^inhoud\/perspectieven\/street\.mdx:\d+ inkt «clay» kan hier niet\. Bedoel je «clays»\? Kies uit: «grass», «clays», «night»\.$/,
    ],
  ])('%s', (_, change, message) => {
    expect(said(change)).toContainEqual(expect.stringMatching(message));
  });
});
