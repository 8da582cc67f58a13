import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vel } from '../../../src/islands/instruments/op-papier.ts';

// A name that two style sheets use for two things looks right until both stand on one page.
const own = [...globSync('src/styles/instruments*{/*,}.css'), 'src/styles/print-form.css'];
const others = globSync('src/**/*.{css,astro}').filter((file) => !own.includes(file));

const stylesOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  const css = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, one]) => one).join('\n');
  return css.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, '');
};
const classesOf = (selector: string): string[] => [...selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name ?? '');
const selectorsOf = (file: string): string[] =>
  [...stylesOf(file).matchAll(/([^{};]+)\{/g)].flatMap(([, head = '']) => (head.trim().startsWith('@') ? [] : head.split(',\n')));

const elsewhere = new Set(others.flatMap((file) => classesOf(stylesOf(file))));

test('the styles of instruments change a part of the site only within an instrument', () => {
  expect(own.length).toBeGreaterThan(10);
  const loose = own.flatMap((file) =>
    selectorsOf(file).filter((selector) => {
      const names = classesOf(selector);
      const isOwn = /werk-blad|\[data-(werk|print|papier|inkt)/.test(selector) || names.some((name) => !elsewhere.has(name));
      return names.some((name) => elsewhere.has(name)) && !isOwn;
    }),
  );
  expect(loose.map((selector) => selector.trim())).toEqual([]);
});

test('no name of an instrument is that of another part, but for the parts it takes over from the site', () => {
  const shared =
    'assen knop knop-vol hoofd hoofd-antwoord hoofd-boven hoofd-titel hoofd-vel feiten haken-uitleg uitgang plaatje inhoud';
  const names = new Set(own.flatMap((file) => classesOf(stylesOf(file))));
  expect([...names].filter((name) => elsewhere.has(name) && !shared.split(' ').includes(name))).toEqual([]);
});

test('nothing of an instrument moves by itself: reduced motion has nothing to reduce', () => {
  for (const file of own) expect(stylesOf(file), file).not.toMatch(/\b(transition|animation|scroll-behavior)\b/);
});

test('what measures the outcome knows the sheet that it is printed on', () => {
  const [, top, side, bottom] = /margin: (\d+)mm (\d+)mm (\d+)mm;/.exec(readFileSync('src/styles/print.css', 'utf8')) ?? [];
  expect(vel).toEqual({ breed: 210, rand: Number(side), hoog: 297 - Number(top) - Number(bottom) });
});
