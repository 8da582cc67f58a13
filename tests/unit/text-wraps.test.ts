import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { wrapSections } from '../../src/text/wrap-sections.ts';
import { wrapTables } from '../../src/text/wrap-tables.ts';

const root = (...children: Parameters<typeof h>[2][]): Root => h(null, ...children);

describe('sections', () => {
  const wrapped = (tree: Root): string => {
    wrapSections(tree);
    return toHtml(tree);
  };
  const own = () => h('div.eigen', [h('p.van-ons', 'Van ons'), h('p', 'x')]);

  test('a text without headings is one, and white space makes none', () => {
    expect(wrapped(root('\n', h('p', 'a'), '\n', h('p', 'b')))).toBe(
      '<div class="deel"><div class="deel-tekst"><p>a</p>\n<p>b</p></div></div>',
    );
    expect(wrapped(root('\n'))).toBe('');
  });

  test('a section that is ours as a whole says so under its heading, once', () => {
    expect(wrapped(root(h('h2', 'Kop'), '\n', own(), h('h2', 'Twee'), h('p', 'b')))).toBe(
      '<section class="deel"><h2>Kop<span class="van-ons">Van ons</span></h2><div class="deel-tekst">\n<div class="eigen"><p>x</p></div></div></section>' +
        '<section class="deel"><h2>Twee</h2><div class="deel-tekst"><p>b</p></div></section>',
    );
    expect(wrapped(root(h('h2', 'Kop'), own()))).toContain('<h2>Kop<span class="van-ons">Van ons</span></h2>');
  });

  test('a section that is ours in part keeps the label at the block, as does text without a heading', () => {
    const label = '<div class="eigen"><p class="van-ons">Van ons</p><p>x</p></div>';
    expect(wrapped(root(h('h2', 'Kop'), own(), h('p', 'meer')))).toContain(label);
    expect(wrapped(root(own()))).toContain(label);
    expect(wrapped(root(h('h2', 'Kop'), h('div.eigen', [h('p', 'x')])))).toContain('<h2>Kop</h2>');
    expect(wrapped(root(h('h2', 'Kop'), h('div.kader', [h('p.van-ons', 'x')])))).toContain('<h2>Kop</h2>');
  });

  test('the notes are a section with their own heading', () => {
    expect(wrapped(root(h('p', 'a'), h('section', [h('h2', 'Noten'), h('ol')])))).toBe(
      '<div class="deel"><div class="deel-tekst"><p>a</p></div></div><section class="deel" data-footnotes><h2>Noten</h2><div class="deel-tekst"><ol></ol></div></section>',
    );
  });
});

test('a table within another block is boxed too, and one in a table is not', () => {
  const tree = root(h('div', [h('table', [h('tr', [h('td', [h('table')])])])]), h('p', 'x'));
  wrapTables(tree);
  expect(toHtml(tree)).toBe(
    '<div><div class="tabel" tabindex="0" role="region" aria-label="Tabel 1"><table role="table" data-raster aria-label="Tabel 1"><tr role="row"><td><table></table></td></tr></table></div></div><p>x</p>',
  );
});
