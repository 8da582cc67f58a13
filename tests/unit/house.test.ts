import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';

// Another content folder gives another handreiking: the generator may know kinds, never entries.
const { entries } = buildGraph('content');
const sources = globSync('src/**/*.{ts,astro,css}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('the house', () => {
  test('there are entries and sources to compare', () => {
    expect(entries.length).toBeGreaterThan(50);
    expect(sources.length).toBeGreaterThan(30);
  });

  test('nothing in src/ names an entry', () => {
    const named = sources.flatMap(({ file, text }) => {
      return entries
        .filter(
          ({ id, slug, data }) =>
            text.includes(id) ||
            (slug.includes('-') && text.includes(`'${slug}'`)) ||
            (data.titel.length > 14 && text.includes(data.titel)),
        )
        .map(({ id }) => `${file} names ${id}`);
    });
    expect(named).toEqual([]);
  });

  test('every colour and font name stands in tokens.css', () => {
    const loose = sources
      .filter(({ file }) => /\.(?:astro|css)$/.test(file) && !file.endsWith('tokens.css') && !file.endsWith('fonts.css'))
      .filter(({ text }) => /#[0-9a-f]{6}\b/i.test(text.slice(text.indexOf('<style'))))
      .map(({ file }) => file);
    expect(loose).toEqual([]);
  });
});
