import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { acceptedText, rawMarks, sourceText } from '../unit/generated.ts';
import { builtPages } from './pages.ts';

// What the check accepts builds: generated texts, all in one build, from and to folders with signs in their names that mean something
// in an address. The build counts how often it opens each file of the content.
const scratch = mkdtempSync(path.join(tmpdir(), 'handreiking # 100% '));
const content = path.join(scratch, 'mijn inhoud #1');
const site = path.join(scratch, 'nog niet', 'uit 50% #2');
const counts = path.join(scratch, 'geteld.json');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const head = (title: string): string =>
  `---\ntitel: ${title}\nkort: Een slak.\nmodellen: [waterrooster]\nbronnen:\n  - bron: tuinboek\n    vindplaats: x\nbeoordeeld: 2026-01-01\n---\n\n`;

/** The texts that the check accepts, each as an entry of its own in the content folder. */
function writeAccepted(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => {
    const file = path.join(content, `adviezen/gemaakt-${index}.mdx`);
    writeFileSync(file, `${head(`Gemaakt ${index}`)}${text}\n`);
    const { problems } = readGraph({ folder: content });
    if (problems.length === 0) return [`gemaakt-${index}`];
    rmSync(file);
    return [];
  });
}

describe('texts that are accepted', () => {
  let names: string[] = [];

  beforeAll(() => {
    cpSync('tests/fixtures/klein/content', content, { recursive: true });
    names = writeAccepted([
      ...fc.sample(acceptedText, { numRuns: 20, seed: 21 }),
      ...fc.sample(sourceText, { numRuns: 60, seed: 22 }),
    ]);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './tests/site/count-reads.mjs', 'scripts/build.ts', '--zonder-papier'],
      {
        encoding: 'utf8',
        env: { ...process.env, HANDREIKING_CONTENT: content, HANDREIKING_OUT: site, COUNT_UNDER: content, COUNT_IN: counts },
      },
    );
    expect(status, stdout + stderr).toBe(0);
  }, 240_000);

  test('build, and show no marks', () => {
    expect(names.length).toBeGreaterThan(20);
    const pages = builtPages(site).filter(({ file }) => names.some((name) => file.includes(`/${name}/`)));
    expect(pages).toHaveLength(names.length);
    for (const { file, root } of pages) {
      const text =
        root
          .querySelector('main')
          ?.querySelectorAll('.deel-tekst')
          .map((part) => part.text)
          .join(' ') ?? '';
      const source = readFileSync(path.join(content, `adviezen/${file.split('/').at(-2) ?? ''}.mdx`), 'utf8');
      // A sign that is written out on purpose may be seen.
      if (!/[\\&`]/.test(source)) expect(rawMarks.exec(text)?.[0], `${file}: ${source}`).toBeUndefined();
    }
  });

  test('each file of the content is opened once in a build', () => {
    const opened: [string, number][] = Object.entries(JSON.parse(readFileSync(counts, 'utf8')));
    expect(opened.length).toBeGreaterThan(names.length + 15);
    // Which language is spoken must be known before the words are loaded that everything else is read with.
    const timesOf = (file: string): number => (path.basename(file) === 'site.yaml' ? 2 : 1);
    expect(opened.filter(([file, times]) => times !== timesOf(file))).toEqual([]);
  });
});
