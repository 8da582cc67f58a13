import { describe, expect, test } from 'vitest';
import { praatplaat } from '../../src/views/praatplaat.ts';
import { entryOf, graphOf } from './made.ts';

const inkten = ['zalm', 'lucht', 'zon', 'zwart'] as const;

const plate = (count: number, velden: [number, number][]) => {
  const perspectieven = inkten
    .slice(0, count)
    .map((inkt, index) => entryOf(`perspectieven/p${index}`, { titel: `P${index}`, inkt, volgorde: index + 1 }));
  const spanningsvelden = velden.map(([one, other], index) =>
    entryOf(`spanningsvelden/v${one}${other}`, { titel: `V${one}${other}`, volgorde: index + 1 }),
  );
  return graphOf(
    [
      ...perspectieven,
      ...spanningsvelden,
      entryOf('kernvragen/a', { titel: 'A?', perspectief: 'p0', praatplaat: true }),
      entryOf('kernvragen/b', { titel: 'B?', perspectief: 'p0', praatplaat: true, praatplaatregel: 'Kort b?' }),
      entryOf('kernvragen/c', { titel: 'C?', perspectief: 'p0', praatplaat: false }),
      entryOf('kernvragen/d', { titel: 'D?', perspectief: 'p1', praatplaat: true }),
      entryOf('spanningen/s', { titel: 'Lange naam', korteTitel: 'S', spanningsveld: 'v01' }),
      entryOf('spanningen/t', { titel: 'T', spanningsveld: 'v01', praatplaatregel: 'Woorden' }),
    ],
    velden.flatMap(([one, other]) => [
      `spanningsvelden/v${one}${other} tussen perspectieven/p${other}`,
      `spanningsvelden/v${one}${other} tussen perspectieven/p${one}`,
    ]),
  );
};

describe('the praatplaat', () => {
  test('of four perspectieven and three velden is three sheets under a lintel, with a field between each two', () => {
    const { parts, isPlate } = praatplaat(
      plate(4, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    );
    expect(isPlate).toBe(true);
    expect(parts.map(({ naam, plek, soort, inkt }) => [naam, plek, soort, inkt])).toEqual([
      ['P3', 'lintel', 'perspectief', 'zwart'],
      ['P0', 'boven', 'perspectief', 'zalm'],
      ['V01', 'boven-links', 'spanningsveld', 'lucht-zalm'],
      ['P1', 'links', 'perspectief', 'lucht'],
      ['V12', 'links-rechts', 'spanningsveld', 'lucht-zon'],
      ['P2', 'rechts', 'perspectief', 'zon'],
      ['V02', 'boven-rechts', 'spanningsveld', 'zon-zalm'],
    ]);
  });

  test('prints the questions that ask for it, and the tensions, in their own words', () => {
    const { parts } = praatplaat(
      plate(4, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    );
    const lines = (naam: string) => parts.find((part) => part.naam === naam)?.regels;
    expect(lines('P0')).toEqual([
      { tekst: 'A?', vraag: undefined, url: '/kernvragen/a/' },
      { tekst: 'Kort b?', vraag: 'B?', url: '/kernvragen/b/' },
    ]);
    expect(lines('V01')).toEqual([
      { tekst: 'S', vraag: 'Lange naam', url: '/spanningen/s/' },
      { tekst: 'Woorden', vraag: 'T', url: '/spanningen/t/' },
    ]);
    expect([lines('P3'), lines('V12')]).toEqual([[], []]);
    expect(parts.find(({ naam }) => naam === 'V01')?.tekens).toEqual(['lucht', 'zalm']);
  });

  test('of three perspectieven with a field between each two is three sheets without a lintel', () => {
    const { parts, isPlate, isSheets } = praatplaat(
      plate(3, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    );
    expect([isPlate, isSheets]).toEqual([false, true]);
    expect(parts.map(({ plek }) => plek)).toEqual(['boven', 'boven-links', 'links', 'links-rechts', 'rechts', 'boven-rechts']);
  });

  test('of four of which a field lies on the lintel is a list', () => {
    const { parts, isSheets } = praatplaat(
      plate(4, [
        [0, 1],
        [0, 2],
        [2, 3],
      ]),
    );
    expect(isSheets).toBe(false);
    expect(parts.every(({ plek }) => plek === undefined)).toBe(true);
  });

  test.each([
    [
      3,
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      4,
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ] as [number, [number, number][]][])(
    'of %i perspectieven and other velden is a list of all of them, without places',
    (count, velden) => {
      const { parts, isPlate } = praatplaat(plate(count, velden));
      expect(isPlate).toBe(false);
      expect(parts).toHaveLength(count + velden.length);
      expect(parts.every(({ plek }) => plek === undefined)).toBe(true);
      expect(parts[0]?.naam).toBe('P0');
    },
  );
});
