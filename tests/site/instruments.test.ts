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

describe('what a working instrument costs', () => {
  const begun = reached('begin');
  const without = (files: Set<string>, ...known: Set<string>[]): string[] =>
    [...files].filter((file) => known.every((one) => !one.has(file)));

  test.each(kinds)(
    '%s takes at most 12 kB of script of its own, and 25 kB with all that comes before the outcome is kept',
    (kind) => {
      expect(working.length).toBeGreaterThan(20);
      expect(weigh(without(reached(kind), begun))).toBeLessThanOrEqual(12 * kB);
      for (const { file, scripts } of working) {
        const all = new Set([...scripts, ...begun, ...reached(kind)]);
        expect(weigh(all), `${file} as ${kind}`).toBeLessThanOrEqual(25 * kB);
      }
    },
  );

  test('PowerPoint, table and file take at most 40 kB more, and only when asked for', () => {
    const onClick = reached('bewaren', 'csv', 'pptx');
    expect(weigh(without(onClick, begun))).toBeLessThanOrEqual(40 * kB);
    const asked = ['pptx', 'csv'].map(script);
    for (const { scripts } of working) expect(asked.some((one) => scripts.has(one) || begun.has(one))).toBe(false);
  });

  test('what only some come to takes at most 14 kB more: fetched while someone fills in, so that it works offline', () => {
    // Laying beside, side by side, the outcome and what keeps it as a file. Two modules are called uitkomst: its rules and its page.
    const files = globSync('dist/_astro/{leg-ernaast,naast-elkaar,uitkomst,bewaren}.*.js').flatMap((file) => [
      ...withImports(file),
    ]);
    expect(files.length).toBeGreaterThan(3);
    expect(weigh(without(new Set(files), begun))).toBeLessThanOrEqual(14 * kB);
  });

  test('no other page loads anything of it', () => {
    const names = new Set([script('begin'), script('Werkblad'), ...kinds.map(script)].map((file) => path.basename(file)));
    const others = pages.filter(
      ({ isWorking, scripts }) => !isWorking && [...scripts].some((one) => names.has(path.basename(one))),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
    const styled = builtPages().filter(({ root }) => !root.querySelector('werk-blad') && root.querySelector('[data-werkstijl]'));
    expect(styled).toEqual([]);
  });
});
