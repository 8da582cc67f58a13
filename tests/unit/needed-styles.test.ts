import { describe, expect, test } from 'vitest';
import { wantsOf, withNeededStyles } from '../../src/output/needed-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const page = `<head>${link('a')}</head><body><p class="deel groot"></p><op-blz></op-blz></body>`;
const isKept = (css: string): boolean =>
  withNeededStyles(page, new Map([['/_astro/a.css', wantsOf(css)]])).includes('stylesheet');

describe('a style sheet stays on a page', () => {
  test.each([
    ['.deel{color:red}', true],
    ['.ander{color:red}', false],
    ['.deel.ander,.ander{color:red}', false],
    ['.deel .ander{color:red}', false],
    ['.ander,.groot{color:red}', true],
    ['.deel:not(.ander){color:red}', true],
    ['.deel:has(> .ander:not(.x)){color:red}', true],
    ['@media print{.ander{color:red}}', false],
    ['@media print{.ander{color:red}.deel{color:red}}', true],
    ['@layer components{.deel{color:red}}', true],
    ['op-blz{display:block}', true],
    ['route-balk{display:block}', false],
    ['a:hover{color:red}', true],
    ['[data-inkt=zon]{color:red}', true],
  ])('%s: %s', (css, expected) => expect(isKept(css)).toBe(expected));

  test('when nothing is known of it', () => expect(withNeededStyles(page, new Map())).toBe(page));

  test('also when it is for paper only', () => {
    const print = '<link rel="stylesheet" href="/p.css" media="print"><p class="deel">';
    expect(withNeededStyles(print, new Map([['/p.css', wantsOf('.deel{color:red}')]]))).toBe(print);
    expect(withNeededStyles(print, new Map([['/p.css', wantsOf('.x{color:red}')]]))).toBe('<p class="deel">');
  });
});
