import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { describeFigure } from '../../src/figures/describe.ts';
import { kindOf } from '../../src/figures/kinds.ts';
import { groupsOf, markOf } from '../../src/figures/parts.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';

const graph = buildGraph({ folder: 'content' });
const models = graph.all('modellen');
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const decode = (text: string): string => parse(`<p>${text}</p>`).text;
const pageOf = (slug: string) => parse(readFileSync(path.join('dist/modellen', slug, 'index.html'), 'utf8'));

const drawn = models.filter(({ data }) => kindOf(data));
const undrawn = models.filter((model) => !drawn.includes(model));

describe('every model', () => {
  test('there are models with and without a figure', () => {
    expect(drawn.length).toBeGreaterThan(70);
    expect(undrawn.length).toBeGreaterThan(0);
  });

  test('whose parts are known has a figure with a title and the caption that its fields give', () => {
    const wrong = drawn.flatMap(({ slug, data }) => {
      const page = pageOf(slug);
      const group = page.querySelector('.figuur [role="group"]');
      const caption = page.querySelector(`#${group?.getAttribute('aria-describedby') ?? 'geen'}`);
      const isRight =
        group?.getAttribute('aria-label')?.includes(decode(data.titel)) && plain(caption?.text ?? '') === describeFigure(data);
      return isRight ? [] : [slug];
    });
    expect(wrong).toEqual([]);
  });

  test('numbers its parts as the source does, and else not at all', () => {
    const wrong = drawn.flatMap(({ slug, data }) => {
      const shown = pageOf(slug)
        .querySelectorAll('.delen-nummer')
        .map((mark) => mark.text.trim());
      if (['matrix', 'tabel', 'paren'].includes(kindOf(data)?.layout ?? '')) return shown.length > 0 ? [slug] : [];
      const marks = groupsOf(data).flatMap(({ parts }) => parts.map((_, index) => markOf(data, index)));
      const expected = marks.flatMap((mark) => (mark ? [`${mark}.`] : []));
      return shown.join(' ') === expected.join(' ') ? [] : [slug];
    });
    expect(wrong).toEqual([]);
  });

  test('says in text what its figure shows: each part with its gist and its cells, and the words of its axes', () => {
    const missing = drawn.flatMap(({ slug, data }) => {
      const text = plain(pageOf(slug).querySelector('.figuur')?.structuredText ?? '');
      const parts = (data.onderdelen ?? []).flatMap(({ kort, cellen = [] }) => [kort, ...cellen.filter((cell) => cell !== null)]);
      const poles = (data.onderdelen ?? []).flatMap(({ polen = [] }) => polen);
      const axes = (data.assen ?? []).flatMap(({ van, naar }) => [van, naar]);
      return [...parts, ...poles, ...axes, ...(data.kolommen ?? [])]
        .filter((words) => !text.includes(plain(words)))
        .map((words) => `${slug}: ${words}`);
    });
    expect(missing).toEqual([]);
  });

  test('links the parts that have a page', () => {
    const missing = drawn.flatMap(({ slug, data }) => {
      const links = pageOf(slug)
        .querySelectorAll('.figuur a')
        .map((link) => link.getAttribute('href') ?? '');
      return (data.onderdelen ?? [])
        .filter(({ pagina }) => pagina && !links.some((link) => link.endsWith(`/${pagina}/`)))
        .map(({ naam }) => `${slug}: ${naam}`);
    });
    expect(missing).toEqual([]);
  });

  test('has a drawing, or is drawn as a matrix or a table', () => {
    const bare = drawn
      .filter(({ slug }) => !pageOf(slug).querySelector('.figuur :is(svg, table, .matrix)'))
      .map(({ slug }) => slug);
    expect(bare).toEqual([]);
  });

  test('whose parts are not known has none, and its text leads to where they are: a publication, or an address outside', () => {
    const wrong = undrawn.filter(({ id, slug }) => {
      const page = pageOf(slug);
      const leadsOut = page.querySelectorAll('article a').some((link) => /^https?:/.test(link.getAttribute('href') ?? ''));
      const publications = graph.from(id).filter(({ kind, to }) => kind === 'tekst' && /^(bronnen|literatuur)\//.test(to));
      return page.querySelector('.figuur') ?? !(leadsOut || publications.length > 0);
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('every figure to download', () => {
  test('stands by itself: title, description, its words and its source', () => {
    const wrong = drawn.flatMap(({ slug, data }) => {
      const file = `dist/modellen/${slug}.svg`;
      if (!existsSync(file)) return [`${slug}: no file`];
      const svg = parse(readFileSync(file, 'utf8'));
      const words = svg
        .querySelectorAll('text')
        .map((text) =>
          text
            .querySelectorAll('tspan')
            .map((line) => line.text)
            .join(' '),
        )
        .join(' ');
      // A word may be cut at the end of a line.
      const bare = (text: string) => plain(text).replace(/[\s-]/g, '');
      const needed = ['Bron:', describeFigure(data), ...(data.onderdelen ?? []).map(({ kort }) => kort)];
      const lost = needed.filter((word) => !bare(words).includes(bare(word)));
      if (svg.querySelector('title')?.text !== data.titel) lost.push('title');
      if (svg.querySelector('desc')?.text !== describeFigure(data)) lost.push('desc');
      return lost.map((word) => `${slug}: ${word}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('all figures stand together on one page', () => {
  const links = parse(readFileSync('dist/in-beeld/index.html', 'utf8')).querySelectorAll('.inbeeld a');
  expect(links).toHaveLength(drawn.length);
});

test('the web lists every entry, and leads to its data', () => {
  const page = parse(readFileSync('dist/samenhang/index.html', 'utf8'));
  const { entries } = JSON.parse(readFileSync('dist/kennis.json', 'utf8')) as { entries: unknown[] };
  expect(page.querySelectorAll('.samenhang-ingangen a')).toHaveLength(entries.length);
  expect(page.querySelectorAll('.samenhang-web circle')).toHaveLength(entries.length);
  const pairs = JSON.parse(readFileSync('dist/samenhang.json', 'utf8')) as [number, number][];
  expect(pairs.length).toBeGreaterThan(1000);
  expect(pairs.filter((pair) => pair.some((end) => !(end >= 0 && end < entries.length)))).toEqual([]);
});
