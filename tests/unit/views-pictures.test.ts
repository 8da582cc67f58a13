import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictureFilesOf, pictureFor } from '../../src/views/pictures.ts';
import { praatplaat } from '../../src/views/praatplaat.ts';
import { pairsOf, webOfEntries } from '../../src/views/web-of-entries.ts';
import { entryOf, graphOf } from './made.ts';

describe('pictures of content/', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'beeld-'));
    const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } });
    writeFileSync(at('breed.png'), await blank(1300, 200).png().toBuffer());
    writeFileSync(at('smal.png'), await blank(300, 200).png().toBuffer());
    writeFileSync(at('precies.png'), await blank(800, 200).png().toBuffer());
    writeFileSync(at('rechtop.jpg'), await blank(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const graph = (...texts: string[]) =>
    graphOf(
      texts.map((text, index) => entryOf(`casussen/c${index}`, {}, text)),
      [],
      { pictures: new Map(['breed.png', 'smal.png', 'precies.png', 'rechtop.jpg'].map((name) => [name, at(name)])) },
    );

  test('have the widths that screens need, and never more than they are', () => {
    const widths = (name: string) => pictureFor(graph(), name)?.sizes.map(({ width }) => width);
    expect([widths('breed.png'), widths('smal.png'), widths('precies.png')]).toEqual([[480, 800, 1200], [300], [480, 800]]);
    expect(pictureFor(graph(), 'breed.png')).toMatchObject({ width: 1300, height: 200 });
  });

  test('that were taken upright are as wide as they are shown', () => {
    expect(pictureFor(graph(), 'rechtop.jpg')).toMatchObject({ width: 600, height: 900 });
  });

  test('have a name that changes with what is in them', () => {
    const [file] = pictureFor(graph(), 'smal.png')?.files ?? [];
    expect(file).toEqual({ name: expect.stringMatching(/^smal-300-[0-9a-f]{8}\.webp$/), source: at('smal.png'), width: 300 });
    expect(pictureFor(graph(), 'smal.png')?.sizes).toEqual([{ width: 300, address: `/afbeeldingen/${file?.name ?? ''}` }]);
    expect(pictureFor(graph(), 'precies.png')?.files[0]?.name.slice(-13)).not.toBe(file?.name.slice(-13));
  });

  test('that are not there are none', () => expect(pictureFor(graph(), 'weg.png')).toBeUndefined());

  test('are measured once for a graph', () => {
    const own = graph();
    expect(pictureFor(own, 'smal.png')).toBe(pictureFor(own, 'smal.png'));
  });

  test('are made only where a text places them, each once', () => {
    const place = (name: string) => `<Afbeelding bestand="${name}" alt="Een beeld" />`;
    const files = pictureFilesOf(graph(place('smal.png'), `${place('smal.png')}\n\n${place('precies.png')}`, place('weg.png'), '<Kader>x</Kader>'));
    expect(files.map(({ source, width }) => `${path.basename(source)} ${width}`)).toEqual(['smal.png 300', 'precies.png 480', 'precies.png 800']);
  });
});

const inkten = ['zalm', 'lucht', 'zon', 'zwart'] as const;
const plate = (count: number, velden: [number, number][]) => {
  const perspectieven = inkten.slice(0, count).map((inkt, index) => entryOf(`perspectieven/p${index}`, { titel: `P${index}`, inkt, volgorde: index + 1 }));
  const spanningsvelden = velden.map(([one, other], index) => entryOf(`spanningsvelden/v${one}${other}`, { titel: `V${one}${other}`, volgorde: index + 1 }));
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
    const { parts, isPlate } = praatplaat(plate(4, [[0, 1], [0, 2], [1, 2]]));
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
    const { parts } = praatplaat(plate(4, [[0, 1], [0, 2], [1, 2]]));
    const lines = (naam: string) => parts.find((part) => part.naam === naam)?.regels;
    expect(lines('P0')).toEqual([{ tekst: 'A?', url: '/kernvragen/a/' }, { tekst: 'Kort b?', url: '/kernvragen/b/' }]);
    expect(lines('V01')).toEqual([{ tekst: 'S', url: '/spanningen/s/' }, { tekst: 'Woorden', url: '/spanningen/t/' }]);
    expect([lines('P3'), lines('V12')]).toEqual([[], []]);
    expect(parts.find(({ naam }) => naam === 'V01')?.tekens).toEqual(['lucht', 'zalm']);
  });

  test.each([
    [3, [[0, 1], [0, 2], [1, 2]]],
    [4, [[0, 1], [1, 2]]],
  ] as [number, [number, number][]][])('of %i perspectieven and other velden is a list of all of them, without places', (count, velden) => {
    const { parts, isPlate } = praatplaat(plate(count, velden));
    expect(isPlate).toBe(false);
    expect(parts).toHaveLength(count + velden.length);
    expect(parts.every(({ plek }) => plek === undefined)).toBe(true);
    expect(parts[0]?.naam).toBe('P0');
  });
});

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

  test('has each connection once, by the places of its entries', () => {
    // In the order of the inks: perspectief, then the model with its place, then those without.
    expect(pairsOf(graph())).toEqual([[0, 1], [2, 4], [2, 3], [3, 4]]);
  });

  test('has every entry of the knowledge in the group of its kind, with its own number and dot', () => {
    const { groups, entries, connections } = webOfEntries(graph());
    expect(groups.map(({ naam, url, entries: own }) => [naam, url, ...own.map(({ titel, nummer, inkt }) => `${nummer} ${titel} ${inkt ?? '-'}`)])).toEqual([
      ['Perspectieven', '/perspectieven/', '0 Titel van zon zon'],
      ['Modellen', '/modellen/', '1 Titel van c zon', '2 A -', '3 B -'].map((one) => one.replace('Titel van c', 'C')),
      ['Casussen', '/casussen/', '4 Titel van d -'],
    ]);
    expect([entries, connections]).toEqual([5, 4]);
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
