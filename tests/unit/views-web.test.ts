import { describe, expect, test } from 'vitest';
import { pairsOf, webOfEntries } from '../../src/views/web-of-entries.ts';
import { entryOf, graphOf } from './made.ts';

describe('the web of all entries', () => {
  const graph = () =>
    graphOf(
      [
        entryOf('perspectieven/zon', { inkt: 'zon' }),
        entryOf('modellen/a', { titel: 'A' }),
        entryOf('modellen/b', { titel: 'B' }),
        entryOf('modellen/c', { titel: 'C' }),
        entryOf('casussen/d'),
        entryOf('paginas/over'),
      ],
      [
        'modellen/c perspectief perspectieven/zon',
        'modellen/a casussen casussen/d',
        'casussen/d tekst modellen/a',
        'modellen/b casussen casussen/d',
        'modellen/a modellen modellen/b',
        'paginas/over tekst modellen/a',
      ],
    );

  test('has each connection once in its direction, by the places of its entries', () => {
    // In the order of the inks: perspectief, then the model with its place, then those without.
    expect(pairsOf(graph())).toEqual([
      [1, 0],
      [2, 4],
      [2, 3],
      [3, 4],
      [4, 2],
    ]);
  });

  test('has every entry of the knowledge in the group of its kind, with its own number and dot', () => {
    const { groups, entries, connections } = webOfEntries(graph());
    expect(
      groups.map(({ naam, url, entries: own }) => [
        naam,
        url,
        ...own.map(({ titel, nummer, inkt }) => `${nummer} ${titel} ${inkt ?? '-'}`),
      ]),
    ).toEqual([
      ['Perspectieven', '/perspectieven/', '0 Titel van zon zon'],
      ['Modellen', '/modellen/', '1 Titel van c zon', '2 A -', '3 B -'].map((one) => one.replace('Titel van c', 'C')),
      ['Casussen', '/casussen/', '4 Titel van d -'],
    ]);
    expect([entries, connections]).toEqual([5, 5]);
    const dots = groups.flatMap(({ entries: own }) => own.map(({ dot }) => `${dot.x} ${dot.y}`));
    expect(new Set(dots).size).toBe(5);
  });

  test('has a bundle between each two kinds that go together, the widest first', () => {
    const { bundles } = webOfEntries(graph());
    expect(bundles).toHaveLength(2);
    expect(bundles[0]?.width).toBeGreaterThan(bundles[1]?.width ?? 0);
    expect(bundles.every(({ d }) => d.startsWith('M'))).toBe(true);
  });
});
