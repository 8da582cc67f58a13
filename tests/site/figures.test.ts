import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { figureKindOf } from '../../src/figures/model.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';

const models = buildGraph('content').all('modellen');
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const decode = (text: string): string => parse(`<p>${text}</p>`).text;
const pageOf = (slug: string) => parse(readFileSync(path.join('dist/modellen', slug, 'index.html'), 'utf8'));

const drawn = models.filter(({ data }) => data.onderdelen ?? data.assen);
const undrawn = models.filter((model) => !drawn.includes(model));

describe('every model', () => {
  test('there are models with and without a figure', () => {
    expect(drawn.length).toBeGreaterThan(70);
    expect(undrawn.length).toBeGreaterThan(0);
  });

  test('whose parts are known has a figure with a title and a description', () => {
    const wrong = drawn.flatMap(({ slug, data }) => {
      const page = pageOf(slug);
      const group = page.querySelector('.figuur [role="group"]');
      const description = page.querySelector(`#${group?.getAttribute('aria-describedby') ?? 'geen'}`);
      const isRight =
        group?.getAttribute('aria-label')?.includes(decode(data.titel)) && plain(description?.text ?? '').length > 10;
      return isRight ? [] : [slug];
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

  test('whose parts are not known has none, and says where the figure is', () => {
    const wrong = undrawn.filter(({ slug }) => {
      const page = pageOf(slug);
      return page.querySelector('.figuur') ?? !/figuur|studies zelf|leesbare pdf/.test(page.querySelector('article')?.text ?? '');
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('whose figure has fields for its kind has them right', () => {
    const wrong = drawn.flatMap(({ slug, data }) => {
      const { onderdelen = [], kern = [], kolommen = [] } = data;
      const kind = figureKindOf(data);
      const problems = [
        kern.some((name) => onderdelen.every(({ naam }) => naam !== name)) && 'kern names no part',
        onderdelen.some(({ cellen }) => cellen && cellen.length !== kolommen.length) && 'cellen and kolommen differ in number',
        kind === 'matrix' && onderdelen.some(({ plaats }) => !plaats) && 'a part of a matrix has no plaats',
        kind === 'matrix' && !data.assen && 'a matrix has no assen',
        kind === 'tabelmatrix' && kolommen.length === 0 && 'a tabelmatrix has no kolommen',
        kind === 'curve' && !data.verloop && 'a curve has no verloop',
        kind === 'polen' && onderdelen.some(({ polen }) => !polen) && 'a pair has no polen',
        kind === 'beelden' && onderdelen.some(({ beeld }) => !beeld) && 'a part has no beeld',
        kind === 'rondom' && onderdelen.length !== 4 && 'rondom draws four fields',
        kind === 'waterlijn' && onderdelen.length !== 2 && 'waterlijn draws two parts',
      ];
      return problems.filter(Boolean).map((problem) => `${slug}: ${String(problem)}`);
    });
    expect(wrong).toEqual([]);
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
      const needed = ['Bron:', ...(data.onderdelen ?? []).map(({ kort }) => kort)];
      const lost = needed.filter((word) => !bare(words).includes(bare(word)));
      if (!svg.querySelector('title')?.text || !svg.querySelector('desc')?.text) lost.push('title or desc');
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
