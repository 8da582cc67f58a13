import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours in a part of the file: `--inkt: #17140f` gives `inkt`. */
const coloursIn = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]));

const [before = '', after = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const light = coloursIn(before);
const dark = coloursIn(after);

/** Relative luminance and contrast, WCAG 2.2 (W3C, 2023), “relative luminance” and “contrast ratio”. */
const luminance = (colour: string): number => {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
};
const contrast = (one: string, other: string): number => {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
};

const AAA = 7;
const AA = 4.5;
// Text, its ground, the least contrast. Body text and everything on a sheet is AAA.
const pairs: [string, string, number][] = [
  ['inkt', 'papier', AAA],
  ['zacht', 'papier', AAA],
  ['fout', 'papier', AAA],
  ['papier', 'inkt', AAA],
  ...['zalm', 'lucht', 'zon', 'lucht-zalm', 'zon-zalm', 'lucht-zon', 'grijs'].map((sheet): [string, string, number] => [
    'inkt',
    sheet,
    AAA,
  ]),
  ['op-zwart', 'zwart', AAA],
  ['op-hart', 'hart', AAA],
  // Large text and figures only.
  ['inkt', 'grijs-dubbel', AA],
  ['inkt', 'zalm-dubbel', AA],
  ['inkt', 'lucht-dubbel', AA],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours in %s', (_, colours) => {
  test('every colour has a value in both', () => {
    expect([...colours.keys()].sort()).toEqual([...light.keys()].sort());
    expect(colours.size).toBeGreaterThan(18);
  });

  test.each(pairs)('%s on %s has a contrast of at least %s', (text, ground, least) => {
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
