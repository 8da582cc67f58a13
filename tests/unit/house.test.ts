import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/graph/address.ts';
import type { Entry } from '../../src/graph/entry.ts';
import { kinds } from '../../src/schema/index.ts';
import { looseStyles } from './loose-styles.ts';
import { entryOf, partsOf } from './made.ts';

/** All files of the generator as text, those that the site gets as they stand too. */
const sources = () =>
  globSync('{src/**/*.{ts,astro,css,mjs,json},astro.config.mjs,public/**/*.{svg,txt}}').map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));

type Named = Pick<Entry, 'id' | 'slug' | 'collection' | 'url'> & { data: { titel: string; korteTitel?: string | undefined } };

/** The names of all entries of content/, read from their files as they stand. */
const namesInContent = (): Named[] =>
  globSync('content/*/*.{mdx,yaml}').map((file) => {
    const names = partsOf(file.replace(/^content\//, '').replace(/\.\w+$/, ''));
    const text = readFileSync(file, 'utf8');
    const valueOf = (field: string): string => new RegExp(`^${field}: *["']?(.*?)["']?$`, 'm').exec(text)?.[1] ?? '';
    const data = { titel: valueOf('titel'), korteTitel: valueOf('korteTitel') };
    return { ...names, url: addressOf(kinds.get(names.collection), names.slug), data };
  });

/** The entries that a text names: by id, by address, by the name of its file, or by its title. */
function namedIn(text: string, entries: readonly Named[]): string[] {
  return entries
    .filter(({ id, slug, collection, url, data: { titel, korteTitel = '' } }) => {
      // One plain word is a word of the language too: only with its kind or between its slashes it names an entry.
      const isQuoted = slug.includes('-') && ["'", '"', '`'].some((quote) => text.includes(`${quote}${slug}${quote}`));
      const hasTitle = [titel, korteTitel].some((title) => title.length > 14 && text.includes(title));
      return text.includes(id) || (collection !== 'paginas' && text.includes(url)) || isQuoted || hasTitle;
    })
    .map(({ id }) => id);
}

describe('another content folder gives another handreiking: the generator knows kinds, never entries', () => {
  test('nothing in src/ names an entry', () => {
    const entries = namesInContent();
    expect(entries.length).toBeGreaterThan(500);
    const files = sources();
    expect(files.length).toBeGreaterThan(150);
    const suspects = new Set(namedIn(files.map(({ text }) => text).join('\n'), entries));
    const named = entries.filter(({ id }) => suspects.has(id));
    expect(files.flatMap(({ file, text }) => namedIn(text, named).map((id) => `${file} names ${id}`))).toEqual([]);
  });

  const entries = [
    entryOf('modellen/twee-wielen', { titel: 'De fiets', korteTitel: 'Fietsen door de polder' }),
    entryOf('literatuur/groen-2020', { titel: 'Samen in de tuin' }),
    entryOf('themas/water', { titel: 'Water' }),
  ];
  test.each([
    ["get('modellen/twee-wielen')", ['modellen/twee-wielen']],
    ["slug === 'twee-wielen'", ['modellen/twee-wielen']],
    ['slug === "twee-wielen"', ['modellen/twee-wielen']],
    ['`twee-wielen`', ['modellen/twee-wielen']],
    ['<a href="/modellen/twee-wielen/">', ['modellen/twee-wielen']],
    ['<a href="/literatuur/#groen-2020">', ['literatuur/groen-2020']],
    ['// zie Samen in de tuin', ['literatuur/groen-2020']],
    ['<p>Fietsen door de polder</p>', ['modellen/twee-wielen']],
    ["get('themas/water')", ['themas/water']],
    ['<p>Water en twee wielen</p>', []],
  ])('%s would be seen', (text, expected) => {
    expect(namedIn(text, entries)).toEqual(expected);
  });
});

describe('every colour and name of a font stands in tokens.css', () => {
  test('in no other stylesheet, component or drawing', () => {
    const styled = sources().filter(({ file }) => /\.(?:astro|css)$/.test(file) && !/(?:tokens|fonts)\.css$/.test(file));
    expect(styled.length).toBeGreaterThan(40);
    expect(styled.flatMap(({ file, text }) => looseStyles(file, text).map((loose) => `${file} ${loose}`))).toEqual([]);
  });

  test('code names no colour', () => {
    const code = sources().filter(({ file }) => file.startsWith('src/') && file.endsWith('.ts'));
    const loose = code.flatMap(({ file, text }) =>
      (text.match(/['"`:]#[0-9a-f]{3,8}\b(?![\w-])/gi) ?? []).map((found) => `${file} ${found}`),
    );
    expect(loose).toEqual([]);
  });

  test.each([
    ['p { color: red; }', ['color: red']],
    ['p { color: RED }', ['color: RED']],
    ['p { border: 1px solid #f00; }', ['border: 1px solid #f00']],
    ['p { background: rgb(255 0 0 / 50%); }', ['background: rgb(255 0 0 / 50%)']],
    ['p { --eigen: oklch(60% 0.2 30); }', ['--eigen: oklch(60% 0.2 30)']],
    ["p { font-family: 'Comic Sans MS', cursive; }", ["font-family: 'Comic Sans MS', cursive"]],
    ['p { font: 400 1rem / 1.2 Verdana; }', ['font: 400 1rem / 1.2 Verdana']],
    ['p { font-family: Verdana; }', ['font-family: Verdana']],
    ['p { color: var(--inkt); font: 500 var(--klein) / 1.3 var(--schreefloos); }', []],
    ['p { font: inherit; white-space: nowrap; color: currentColor; fill: none; background: transparent; }', []],
    ['p { background: color-mix(in srgb, var(--zon) 50%, var(--papier)); }', []],
    ['p { forced-color-adjust: none; border-color: CanvasText; }', []],
    ['/* red */ .red { margin: 0; } a:hover { color: var(--red); }', []],
  ])('in %j is seen %j, in a stylesheet and in a component', (css, expected) => {
    expect(looseStyles('a.css', css)).toEqual(expected);
    expect(looseStyles('a.astro', `---\nconst red = 'Comic Sans';\n---\n<p>red</p>\n<style is:global>${css}</style>`)).toEqual(
      expected,
    );
  });

  test.each([
    ['<circle fill="red" />', ['fill: red']],
    ['<path stroke="#ff0000" />', ['stroke: #ff0000']],
    ['<p style="color: red">', ['color: red']],
    ['<text font-family="Comic Sans MS">', ['font-family: Comic Sans MS']],
    ['<circle fill="none" stroke="currentColor" />', []],
  ])('%s in a component is seen', (markup, expected) => {
    expect(looseStyles('a.astro', markup)).toEqual(expected);
  });
});
