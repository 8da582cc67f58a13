import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf, languages, wordsFile } from '../../src/languages/chosen.ts';

const folder = path.resolve('src/languages');
const modules = globSync('nl/**/*.{ts,mjs}', { cwd: folder }).map((file) => file.slice('nl/'.length));
const others = languages.filter((language) => language !== 'nl');

/** What each word is, at any depth: a text, a list, or how many things a sentence needs. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `needs ${value.length}`;
  if (value instanceof RegExp) return 'pattern';
  if (Array.isArray(value) || value instanceof Set || value instanceof Map) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shapeOf(inner)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

const wordsIn = async (language: string, file: string): Promise<object> => import(path.join(folder, language, file));

describe.each(others)('the words in %s', (language) => {
  test('stand in the same files as the Dutch ones', () => {
    const filesIn = (name: string): string[] => globSync('**/*.{ts,mjs,css}', { cwd: path.join(folder, name) }).sort();
    expect(filesIn(language)).toEqual(filesIn('nl'));
  });

  test.each(modules)('of %s are all there, none more, and need the same to make a sentence', async (file) => {
    expect(shapeOf(await wordsIn(language, file))).toEqual(shapeOf(await wordsIn('nl', file)));
  });
});

test('every word is used', async () => {
  const code = globSync('{src,scripts,bench,tests,bin}/**/*.{ts,astro,mjs}', { exclude: ['src/languages/*/**'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = await Promise.all(modules.map(async (file) => Object.keys(await wordsIn('nl', file))));
  const used = new Set(code.match(/[\p{L}\p{N}_$]+/gu));
  expect(names.flat().filter((name) => name !== 'default' && !used.has(name))).toEqual([]);
});

describe('the language of a content folder', () => {
  const contentWith = (text: string): string => {
    const content = mkdtempSync(path.join(tmpdir(), 'taal-'));
    writeFileSync(path.join(content, 'site.yaml'), text);
    return content;
  };

  test('is what its site.yaml names, and Dutch where it names none that there is', () => {
    expect(languageOf(contentWith('taal: en\nnaam: A'))).toBe('en');
    expect(languageOf(contentWith('naam: A\ntaal: "en" # English'))).toBe('en');
    expect(languageOf(contentWith('naam: A'))).toBe('nl');
    expect(languageOf(contentWith('taal: xx'))).toBe('nl');
    expect(languageOf(path.join(tmpdir(), 'nowhere'))).toBe('nl');
  });

  test('chooses the file of its words', () => {
    expect(wordsFile('#language/dev.ts', 'en')).toBe(path.join(folder, 'en', 'dev.ts'));
    expect(wordsFile('./dev.ts', 'en')).toBeUndefined();
  });
});
