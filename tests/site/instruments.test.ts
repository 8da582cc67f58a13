import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt, packed, withImports } from './packed.ts';
import { builtPages } from './pages.ts';

const kB = 1000;
const kinds = ['stellingen', 'keuzehulp', 'kwadrant', 'balans', 'raster', 'invulblad'];

/** The script that Vite made of a module. */
function script(name: string): string {
  const [found] = globSync(`dist/_astro/${name}.*.js`);
  if (!found) throw new Error(`There is no script of ${name}`);
  return found;
}
const weigh = (files: Iterable<string>): number => [...files].reduce((total, file) => total + packed(file), 0);
const reached = (...names: string[]): Set<string> => new Set(names.flatMap((name) => [...withImports(script(name))]));

const pages = builtPages().map(({ root, file }) => {
  const address = root.querySelectorAll('script[src]').map((node) => fileAt(file, node.getAttribute('src')));
  return {
    file,
    scripts: new Set(address.flatMap((one) => [...withImports(one)])),
    isWorking: Boolean(root.querySelector('werk-blad')),
  };
});
const working = pages.filter(({ isWorking }) => isWorking);

/** The kind of the instrument of a page, as its own data says. */
const kindOf = new Map(
  builtPages().flatMap(({ root, file }) => {
    const data = root.querySelector('werk-blad script')?.textContent;
    return data ? [[file, String((JSON.parse(data) as { soort: string }).soort)] as const] : [];
  }),
);

describe('what a working instrument costs', () => {
  const begun = reached('werkblad');
  const without = (files: Set<string>, ...known: Set<string>[]): string[] =>
    [...files].filter((file) => known.every((one) => !one.has(file)));

  test.each(kinds)('%s takes at most 12 kB of script of its own', (kind) => {
    expect(weigh(without(reached(kind), begun))).toBeLessThanOrEqual(12 * kB);
  });

  test('all that comes before the outcome takes at most 25 kB: filling in, handing over, laying beside, side by side', () => {
    expect(working.length).toBeGreaterThan(20);
    for (const { file, scripts } of working) {
      const kind = kindOf.get(file) ?? '';
      const all = new Set([...scripts, ...begun, ...reached(kind, 'naast-elkaar')]);
      expect(weigh(all), `${file}, ${kind}`).toBeLessThanOrEqual(25 * kB);
    }
  });

  test('PowerPoint, table and file take at most 40 kB more, and only when asked for', () => {
    const onClick = reached('bewaren', 'csv', 'pptx');
    expect(weigh(without(onClick, begun))).toBeLessThanOrEqual(40 * kB);
    const asked = ['pptx', 'csv'].map(script);
    for (const { scripts } of working) expect(asked.some((one) => scripts.has(one) || begun.has(one))).toBe(false);
  });

  test('what comes after, and what goes wrong, takes at most 13.4 kB more: fetched while someone fills in, so that it works offline', () => {
    const later = ['afstand', 'bestanden', 'bewaren', 'kopieer', 'meldingen', 'sinds-toen'].map(script);
    // Two modules are called uitkomst: its rules and its page.
    const outcome = globSync('dist/_astro/uitkomst.*.js');
    expect(outcome).toHaveLength(2);
    const files = new Set([...later, ...outcome].flatMap((file) => [...withImports(file)]));
    expect(weigh(without(files, begun, reached('naast-elkaar')))).toBeLessThanOrEqual(13.4 * kB);
  });

  test('no other page loads anything of it', () => {
    const names = new Set(
      [script('werkblad'), script('naast-elkaar'), script('Werkblad'), ...kinds.map(script)].map((file) => path.basename(file)),
    );
    const others = pages.filter(
      ({ isWorking, scripts }) => !isWorking && [...scripts].some((one) => names.has(path.basename(one))),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
    const styled = builtPages().filter(({ root }) => !root.querySelector('werk-blad') && root.querySelector('[data-werkstijl]'));
    expect(styled).toEqual([]);
  });
});
