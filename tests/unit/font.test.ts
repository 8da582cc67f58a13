import { expect, test } from 'vitest';
import { embeddedFont, measure, wrapTo } from '../../src/figures/metrics.ts';
import { styleFor } from '../../src/figures/sheet-style.ts';

test('no line is wider than its column, with room to spare for a wider font', () => {
  const text = 'Overkoepelend regionaal netwerk van toezichthouders met verantwoordelijkheid';
  for (const width of [80, 120, 200]) {
    const lines = wrapTo(text, width, { size: 16, isBold: true });
    expect(lines.join('').replaceAll(/[\s-]/g, '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(measure(line, 16, true)).toBeLessThanOrEqual(width * 0.95);
  }
});

test('a long word breaks where Dutch breaks it', () => {
  expect(wrapTo('samenwerking', 80, { size: 16, isBold: false })).toEqual(['samen-', 'werking']);
  expect(wrapTo('netwerken', 80, { size: 16, isBold: false })).toEqual(['netwer-', 'ken']);
});

test('a word of five letters is not broken by syllables', () => {
  expect(wrapTo('beter', 20, { size: 16, isBold: false }).join('')).toBe('beter');
});

test('bold is wider than regular, and twice the size is twice as wide', () => {
  expect(measure('Samenwerking', 16, true)).toBeGreaterThan(measure('Samenwerking', 16, false));
  expect(measure('Samenwerking', 32, false)).toBeCloseTo(2 * measure('Samenwerking', 16, false), 5);
  expect(measure('', 16, false)).toBe(0);
});

test('letters with accents and marks have a width of their own, not that of a missing letter', () => {
  const missing = measure('\u4e00', 16, false);
  for (const letter of ['€', '’', '…', '↑', 'ë']) expect(measure(letter, 16, false)).not.toBe(missing);
  expect(measure('é', 16, false)).toBe(measure('e', 16, false));
});

test('a file brings only the letters that it needs', async () => {
  const [few, many, twice] = [await embeddedFont('ab'), await embeddedFont('abcdefghijklmnop'), await embeddedFont('baba')];
  expect(few).toMatch(/^data:font\/woff2;base64,/);
  expect(many.length).toBeGreaterThan(few.length);
  expect(twice).toBe(few);
});

test.each([
  ['zalm', 'zalm'],
  ['lucht', 'lucht'],
  ['zwart', 'grijs'],
  ['lucht-zalm', 'grijs'],
  [undefined, 'grijs'],
])('a page with the ink %s has figures in %s', async (inkt, sheet) => {
  const [style, same] = [await styleFor(inkt, 'a'), await styleFor(sheet, 'a')];
  expect(style).toEqual(same);
  const colours = [style.paper, style.ink, style.sheet, style.double];
  expect(new Set(colours).size).toBe(4);
  for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  expect(style.font).toBe(await embeddedFont('a'));
});

test('two inks have two colours', async () => {
  expect((await styleFor('zalm', 'a')).sheet).not.toBe((await styleFor('lucht', 'a')).sheet);
});

test('an ink without a colour is said', async () => {
  await expect(styleFor('onbekend', 'a')).rejects.toThrow('There is no colour --onbekend in tokens.css');
});
