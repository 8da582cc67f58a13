import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inkten } from '../../src/schema/vragen.ts';

type Colours = ReadonlyMap<string, string>;

/** The colours in a part of the file: `--inkt: #17140f` gives `inkt`. */
const coloursIn = (part: string): Colours =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]));

/** The colours in light and those that dark gives itself, each from its own block of the file. */
function schemes(css: string): { light: Colours; dark: Colours } {
  const mark = '@media screen and (prefers-color-scheme: dark)';
  const at = css.indexOf(mark);
  if (at < 0) throw new Error('tokens.css has no colours for dark');
  // The block ends at the next rule of the same depth.
  const end = css.indexOf('\n  }\n', at);
  return { light: coloursIn(css.slice(0, at) + css.slice(end)), dark: coloursIn(css.slice(at, end)) };
}

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
const mixes = ['lucht-zalm', 'zon-zalm', 'lucht-zon'];
// Text, its ground, the least contrast. Body text and everything on a sheet is AAA.
const pairs: [string, string, number][] = [
  ['inkt', 'papier', AAA],
  ['zacht', 'papier', AAA],
  ['fout', 'papier', AAA],
  ...['zalm', 'lucht', 'zon', ...mixes, 'grijs'].map((sheet): [string, string, number] => ['inkt', sheet, AAA]),
  ['op-zwart', 'zwart', AAA],
  ['op-hart', 'hart', AAA],
  // Large text and figures only.
  ['inkt', 'grijs-dubbel', AA],
  ['inkt', 'zalm-dubbel', AA],
  ['inkt', 'lucht-dubbel', AA],
  ['inkt', 'zon-dubbel', AA],
];

/** The pairs of a scheme that cannot be read well enough; a colour that the scheme does not give itself is one too. */
const unreadable = (colours: Colours): string[] =>
  pairs.flatMap(([text, ground, least]) => {
    const [one, other] = [colours.get(text), colours.get(ground)];
    if (!one || !other) return [`${text} on ${ground} is not given`];
    return contrast(one, other) >= least ? [] : [`${text} on ${ground}: ${contrast(one, other).toFixed(2)}`];
  });

const css = (): string => readFileSync('src/styles/tokens.css', 'utf8');

describe('contrast', () => {
  test('is worked out as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('#0a0a0a', '#0a0a0a')).toBe(1);
  });

  test('is enough in light, and in dark with the colours of dark', () => {
    const { light, dark } = schemes(css());
    expect(unreadable(light)).toEqual([]);
    expect(unreadable(dark)).toEqual([]);
  });

  test('of one colour that changes in dark alone is seen', () => {
    const { light, dark } = schemes(css().replace('--zacht: #b9b1a3', '--zacht: #57524a'));
    expect(unreadable(light)).toEqual([]);
    expect(unreadable(dark)).toEqual([expect.stringMatching(/^zacht on papier: 2\.\d+$/)]);
  });

  test('of a colour that dark does not give is seen', () => {
    expect(unreadable(schemes(css().replace(/--hart: #0a0907;/, '')).dark)).toEqual(['op-hart on hart is not given']);
  });
});

describe('the colours of the site', () => {
  test('have another value in dark, each of them, but for what is the same on purpose', () => {
    const { light, dark } = schemes(css());
    expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
    expect(light.size).toBeGreaterThan(18);
    expect([...light].filter(([name, value]) => dark.get(name) === value)).toEqual([]);
  });

  test('hold every ink that an entry can have, and the sheet of each and of each mix', () => {
    const { light } = schemes(css());
    expect([...inkten, ...mixes].filter((ink) => !light.has(ink))).toEqual([]);
    expect([...inkten, ...mixes].filter((ink) => !css().includes(`[data-inkt='${ink}']`))).toEqual([]);
  });

  test('two inks beside each other are told apart', () => {
    const { light, dark } = schemes(css());
    for (const colours of [light, dark]) expect(new Set([...inkten, ...mixes].map((ink) => colours.get(ink))).size).toBe(7);
  });
});
