import { describe, expect, test } from 'vitest';
import { isOf } from '../../src/graph/entry.ts';
import { fieldOf, textOf } from '../../src/graph/field.ts';
import { currentGraph, provideGraph } from '../../src/graph/current.ts';
import { inReadingOrder } from '../../src/graph/reading-order.ts';
import { kinds } from '../../src/schema/index.ts';
import { connection, entryOf, graphOf, idsOf } from './made.ts';

describe('a graph', () => {
  const made = () =>
    graphOf(
      [entryOf('modellen/wiel'), entryOf('kernvragen/wie'), entryOf('modellen/dip')],
      ['kernvragen/wie modellen modellen/wiel', 'kernvragen/wie tekst modellen/dip', 'modellen/dip modellen modellen/wiel'],
    );

  test('finds an entry by its id, and only by its id', () => {
    expect(made().find('modellen/wiel')?.slug).toBe('wiel');
    expect(made().find('modellen/niets')).toBeUndefined();
    expect(made().get('modellen/dip').slug).toBe('dip');
    expect(() => made().get('modellen/niets')).toThrow('No entry modellen/niets in the graph');
  });

  test('gives the entries of a kind, and none of a kind without entries', () => {
    expect(idsOf(made().all('modellen'))).toEqual(['modellen/dip', 'modellen/wiel']);
    expect(made().all('casussen')).toEqual([]);
    expect(made().filled.map(({ naam }) => naam)).toEqual(['kernvragen', 'modellen']);
  });

  test('knows each connection on both sides, in the order they were written', () => {
    const graph = made();
    expect(graph.from('kernvragen/wie')).toEqual([
      connection('kernvragen/wie modellen modellen/wiel'),
      connection('kernvragen/wie tekst modellen/dip'),
    ]);
    expect(graph.to('modellen/wiel').map(({ from }) => from)).toEqual(['kernvragen/wie', 'modellen/dip']);
    expect(graph.from('modellen/wiel')).toEqual([]);
    expect(graph.to('kernvragen/wie')).toEqual([]);
  });

  test('cannot be changed, and keeps what it was made of', () => {
    const problems = [{ file: 'a', line: 1, field: '', message: 'Fout.' }];
    const graph = graphOf([], [], { readability: 'goed', problems });
    expect(Object.isFrozen(graph)).toBe(true);
    expect([graph.readability, graph.problems, graph.kinds]).toEqual(['goed', problems, kinds]);
  });

  test('an entry is of its own kind only', () => {
    expect([isOf(entryOf('modellen/wiel'), 'modellen'), isOf(entryOf('modellen/wiel'), 'casussen')]).toEqual([true, false]);
  });

  test('pages get the graph that was provided last, and none when none was', () => {
    const before = globalThis.handreikingGraph;
    globalThis.handreikingGraph = undefined;
    expect(() => currentGraph()).toThrow('No graph was provided');
    const graph = made();
    provideGraph(() => made());
    provideGraph(() => graph);
    expect(currentGraph()).toBe(graph);
    globalThis.handreikingGraph = before;
  });
});

describe('reading order', () => {
  const ordered = (...entries: ReturnType<typeof entryOf>[]) => idsOf(inReadingOrder(entries, kinds));

  test('is by kind first, in the order of the descriptions', () => {
    expect(ordered(entryOf('paginas/a'), entryOf('bronnen/a'), entryOf('casussen/a'), entryOf('perspectieven/a'))).toEqual([
      'perspectieven/a',
      'casussen/a',
      'bronnen/a',
      'paginas/a',
    ]);
  });

  test('is then by volgorde, and by the alphabet for what has none', () => {
    const entries = [
      entryOf('casussen/een', { titel: 'Zee' }),
      entryOf('casussen/twee', { titel: 'aarde' }),
      entryOf('casussen/drie', { titel: 'Ängst' }),
      entryOf('casussen/vier', { titel: 'Boven', volgorde: 2 }),
      entryOf('casussen/vijf', { titel: 'Wind', volgorde: 1 }),
    ];
    expect(ordered(...entries)).toEqual(['casussen/vijf', 'casussen/vier', 'casussen/twee', 'casussen/drie', 'casussen/een']);
  });

  test('of a kind that stands with its place follows the places, spanningsvelden after perspectieven', () => {
    const entries = [
      entryOf('kernvragen/a', { titel: 'A', spanningsveld: 'laat' }),
      entryOf('kernvragen/b', { titel: 'B', perspectief: 'twee' }),
      entryOf('kernvragen/c', { titel: 'C', spanningsveld: 'vroeg' }),
      entryOf('kernvragen/d', { titel: 'D', perspectief: 'een' }),
      entryOf('kernvragen/e', { titel: 'E' }),
      entryOf('kernvragen/f', { titel: 'F', perspectief: 'weg' }),
      entryOf('perspectieven/twee', { volgorde: 2 }),
      entryOf('perspectieven/een', { volgorde: 1 }),
      entryOf('spanningsvelden/laat', { volgorde: 2 }),
      entryOf('spanningsvelden/vroeg', { volgorde: 1 }),
    ];
    expect(ordered(...entries)).toEqual([
      ...['perspectieven/een', 'perspectieven/twee', 'spanningsvelden/vroeg', 'spanningsvelden/laat'],
      ...['kernvragen/e', 'kernvragen/f', 'kernvragen/d', 'kernvragen/b', 'kernvragen/c', 'kernvragen/a'],
    ]);
  });

  test('of another kind does not follow the places', () => {
    const entries = [
      entryOf('perspectieven/een', { volgorde: 1 }),
      entryOf('modellen/a', { titel: 'A', perspectief: 'een' }),
      entryOf('modellen/b', { titel: 'B' }),
    ];
    expect(ordered(...entries)).toEqual(['perspectieven/een', 'modellen/a', 'modellen/b']);
  });
});

describe('a field by its name', () => {
  test.each([
    ['woord', 'woord'],
    [3, '3'],
    [['een', 'twee'], 'een, twee'],
    [[], undefined],
    [undefined, undefined],
    [true, undefined],
    [{ naam: 'x' }, undefined],
  ])('%j is %j as text', (value, text) => {
    const entry = entryOf('casussen/a', { veld: value });
    expect([fieldOf(entry, 'veld'), textOf(entry, 'veld')]).toEqual([value, text]);
  });

  test('what every object has is no field', () => {
    expect(fieldOf(entryOf('casussen/a'), 'toString')).toBeUndefined();
  });
});
