import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { amountOf, keptNow, keptThings } from '../../src/islands/kept-things.ts';

const namesIn = (stored: Record<string, string>, root = '/a/'): string[] =>
  keptNow(new Map(Object.entries(stored)), [], root).map((found) =>
    [found.thing.naam, amountOf(found)].filter(Boolean).join(': '),
  );

describe('what this browser keeps', () => {
  test('is said thing by thing, with how much of it there is', () => {
    expect(
      namesIn({
        'handreiking /a/ instrumenten/wiel/': '{}',
        'handreiking /a/ modellen/dip/': 'x'.repeat(5000),
        'handreiking-gelezen': '[1,2]',
        'handreiking-gevraagd': '["een"]',
        'handreiking-routes': '{"begin":{}}',
        'handreiking-onthoudt-niet': '1',
      }),
    ).toEqual([
      'Wat je invulde: 2 bladen, 5 kB',
      'Gelezen pagina’s: 2 pagina’s',
      'Gestelde vragen: 1 vraag',
      'Je plek in routes: 1 route',
      'Je keuze om niets te onthouden',
    ]);
  });

  test('is also what was kept for the way, of this site only', () => {
    const names = ['onderweg:/a/:eerste', 'onderweg-vensters:/a/', 'onderweg:/b/:eerste', 'iets'];
    expect(keptNow(new Map(), names, '/a/').map(({ thing, caches }) => [thing.naam, caches])).toEqual([
      ['Pagina’s voor onderweg', ['onderweg:/a/:eerste', 'onderweg-vensters:/a/']],
    ]);
  });

  test('is nothing of another site on the same host', () => {
    expect(
      namesIn({
        'handreiking /b/ instrumenten/wiel/': '{}',
        'handreiking-bundel /b/bundel/': '{}',
        thema: 'donker',
        handreiking: 'x',
      }),
    ).toEqual([]);
  });

  test('is also what no line knows, so that wiping leaves nothing', () => {
    expect(namesIn({ 'handreiking-oud': 'x' })).toEqual(['Iets anders van deze site']);
  });

  test('can be counted whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const { count } of keptThings) expect(Number.isInteger(count?.([value]) ?? 0)).toBe(true);
      }),
      { seed: 16, numRuns: 100 },
    );
  });

  test('has a line for every key that a script of the site writes', () => {
    const keys = globSync('src/islands/**/*.ts')
      .filter((file) => !file.endsWith('kept-things.ts'))
      .flatMap(
        (file) =>
          readFileSync(file, 'utf8').match(/'handreiking-[\w-]+'|`handreiking \$\{root\} |`handreiking-[\w-]+ \$\{pad\}`/g) ?? [],
      )
      .map((found) => found.slice(1).replace('${root}', '/a/').replace('${pad}', '/a/bundel/').replace(/['`]$/, ''));
    expect(new Set(keys).size).toBeGreaterThan(4);
    expect(keys.filter((key) => !keptThings.some((thing) => thing.key?.(key, '/a/')))).toEqual([]);
  });
});
