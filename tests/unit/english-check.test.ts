import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Mistakes of many kinds, each in a place of its own: what stands there, and what comes there instead. */
const mistakes: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['kernvragen/wie-geeft-water.mdx', 'praatplaat: true', 'praatplat: true'],
  ['kernvragen/wie-geeft-water.mdx', 'beoordeeld: 2026-01-01', 'beoordeeld: last year'],
  ['kernvragen/wie-geeft-water.mdx', 'als iedereen weg is?', 'als iedereen weg is'],
  ['kernvragen/wie-geeft-water.mdx', 'Maak een rooster', 'Maak [een rooster'],
  ['kernvragen/wie-geeft-water.mdx', 'spanningen: [delen-of-houden]', 'spanningen: delen-of-houden'],
  ['kernvragen/wie-geeft-water.mdx', 'themas: [water]', 'themas: [elephants]'],
  ['kernvragen/wie-geeft-water.mdx', 'adviezen: [slakken]', 'adviezen: [slakken, slakken]'],
  ['kernvragen/wie-geeft-water.mdx', '[[literatuur/groen-2020]]', '[[elephants/none]] and [words](www.site.com)'],
  ['modellen/waterrooster.mdx', 'kort: In het kort over Waterrooster.', 'kort:'],
  ['modellen/waterrooster.mdx', 'soort: lijst', 'soort: matrix'],
  ['casussen/volkstuin-de-hoop.mdx', 'titel: Volkstuin De Hoop', 'titel: Volkstuin: De Hoop'],
  ['begrippen/gieten.mdx', 'vormen: [giet]', 'vormen: [and]'],
  ['begrippen/gieten.mdx', 'Vroeg in de ochtend.', 'Vroeg in de { ochtend.'],
  ['dilemmas/wild-aangeharkt.mdx', 'niveau: 1', 'niveau: "1"'],
  ['dilemmas/wild-aangeharkt.mdx', 'polen: [Wild, Aangeharkt]', 'polen: [Wild, Wild]'],
  ['literatuur/groen-2020.yaml', 'issued: "2020"', 'issued: 2020'],
  ['literatuur/groen-2020.yaml', 'type: book', 'type: film'],
  ['routes/eerste-oogst.yaml', 'van: [3]', 'van: [9]'],
  ['site.yaml', 'contact: tuin@example.org', 'contact: tuin'],
  ['site.yaml', 'adres: /over/', 'adres: over'],
];

/** A small handreiking in English with all of these in it, and files that do not belong there. */
function wrongContent(): string {
  const content = path.join(mkdtempSync(path.join(tmpdir(), 'english-')), 'content');
  cpSync(path.resolve('tests/fixtures/klein/content'), content, { recursive: true });
  for (const [name, right, wrong] of mistakes) {
    const file = path.join(content, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(file, text.replace(right, wrong));
  }
  appendFileSync(path.join(content, 'site.yaml'), 'taal: en\n');
  mkdirSync(path.join(content, 'elephants'));
  writeFileSync(path.join(content, 'modellen', 'My Model.md'), 'words');
  writeFileSync(path.join(content, 'modellen', 'empty.mdx'), '');
  return content;
}

// Words that any Dutch sentence has, and no English one. What stands between « and » is quoted from the content or the name of a field.
const dutch =
  /\b(?:de|het|een|van|niet|zijn|wordt|deze|dit|naar|uit|bij|geen|staat|hier|kies|haal|schrijf|bedoel|verwacht|fout(?:en)?)\b/iu;

test('the check of English content speaks English from first to last', () => {
  const environment = { ...process.env, HANDREIKING_CONTENT: wrongContent() };
  const { stderr, status } = spawnSync(process.execPath, ['scripts/check-content.ts'], { env: environment, encoding: 'utf8' });
  const said = stderr.split('\n').filter((line) => !line.startsWith('/') && line !== '');
  expect(status).toBe(1);
  expect(said.length).toBeGreaterThan(mistakes.length);
  expect(said.filter((line) => dutch.test(line.replaceAll(/«[^»]*»|\[\[.*?\]\]/g, '')))).toEqual([]);
  expect(said.at(-1)).toMatch(/^\d+ mistakes in \d+ files\. The site has not been built/);
});
