import { describe, expect, test } from 'vitest';
import { drawnFrom, relatedTo } from '../../src/graph/related.ts';
import { connection, entryOf, graphOf } from './made.ts';

/** What goes with an entry, as lines: label, then the entries. */
function related(id: string, connections: Parameters<typeof graphOf>[1] = []) {
  const ids = new Set(
    connections.flatMap((one) =>
      typeof one === 'string' ? [one.split(' ')[0] ?? '', one.split(' ')[2] ?? ''] : [one.from, one.to],
    ),
  );
  const graph = graphOf(
    [...new Set([id, ...ids])].map((one) => entryOf(one)),
    connections,
  );
  return relatedTo(graph, graph.get(id)).map(({ label, items }) => `${label}: ${items.map(({ entry }) => entry.slug).join(' ')}`);
}

describe('what goes with an entry', () => {
  test('stands by kind in the order of their rang, from both sides, each entry once', () => {
    expect(
      related('modellen/wiel', [
        'kernvragen/wie modellen modellen/wiel',
        'kernvragen/wie tekst modellen/wiel',
        'spanningen/a modellen modellen/wiel',
        'modellen/wiel casussen casussen/b',
        'modellen/wiel casussen casussen/a',
        'instrumenten/c modellen modellen/wiel',
        'modellen/dip modellen modellen/wiel',
      ]),
    ).toEqual(['Verwante modellen: dip', 'Instrumenten: c', 'Casussen: a b', 'Spanningen: a', 'Helpt bij deze vragen: wie']);
  });

  test('a question is called a question where what it stands with does not help', () => {
    expect(related('themas/a', ['kernvragen/wie themas themas/a'])).toEqual(['Kernvragen: wie']);
    expect(related('adviezen/a', ['kernvragen/wie adviezen adviezen/a'])).toEqual(['Helpt bij deze vragen: wie']);
    expect(related('kernvragen/wie', ['kernvragen/wie kernvragen kernvragen/hoe'])).toEqual(['Verwante kernvragen: hoe']);
  });

  test('leaves out what stands elsewhere on the page: place and sources', () => {
    const written = [
      'kernvragen/wie perspectief perspectieven/een',
      'kernvragen/wie spanningsveld spanningsvelden/veld',
      'kernvragen/wie bronnen bronnen/boek',
      'kernvragen/wie modellen modellen/wiel',
    ];
    expect(related('kernvragen/wie', written)).toEqual(['Modellen: wiel']);
  });

  test('of a perspectief are the questions that stand under it', () => {
    expect(related('perspectieven/een', ['kernvragen/wie perspectief perspectieven/een'])).toEqual(['Kernvragen: wie']);
  });

  test('of a source publication is not what draws on it', () => {
    expect(related('bronnen/boek', ['kernvragen/wie bronnen bronnen/boek'])).toEqual([]);
  });

  test('ends with who only refers to it in a text, with the first sentence that does, and then the publications', () => {
    const graph = graphOf(
      ['begrippen/a', 'casussen/b', 'casussen/c', 'themas/d', 'literatuur/e'].map((id) => entryOf(id)),
      [
        connection('casussen/b tekst begrippen/a', 'De eerste zin.'),
        connection('casussen/b tekst begrippen/a', 'De tweede zin.'),
        connection('casussen/c tekst begrippen/a'),
        connection('themas/d tekst begrippen/a', 'Een zin.'),
        'themas/d begrippen begrippen/a',
        'begrippen/a literatuur literatuur/e',
      ],
    );
    const groups = relatedTo(graph, graph.get('begrippen/a'));
    expect(groups.map(({ label, items }) => [label, ...items.map(({ entry, text }) => `${entry.slug}: ${text}`)])).toEqual([
      ['Thema’s', 'd: Kort over d.'],
      ['Verwijst hierheen', 'b: De eerste zin.', 'c: '],
      ['Literatuur', 'e: Kort over e.'],
    ]);
  });

  test('a link in its own text brings nothing on its own page', () => {
    expect(related('casussen/a', ['casussen/a tekst begrippen/b'])).toEqual([]);
  });
});

test('what draws on a source publication stands by kind in the order of the kinds, each once', () => {
  const graph = graphOf(
    ['bronnen/boek', 'casussen/b', 'casussen/a', 'kernvragen/c', 'themas/d'].map((id) => entryOf(id)),
    [
      'casussen/b bronnen bronnen/boek',
      'casussen/b bronnen bronnen/boek',
      'casussen/a bronnen bronnen/boek',
      'kernvragen/c bronnen bronnen/boek',
      'themas/d tekst bronnen/boek',
    ],
  );
  const groups = drawnFrom(graph, graph.get('bronnen/boek'));
  expect(groups.map(({ label, items }) => [label, ...items.map(({ entry, text }) => `${entry.slug}: ${text}`)])).toEqual([
    ['Kernvragen', 'c: Kort over c.'],
    ['Casussen', 'a: Kort over a.', 'b: Kort over b.'],
  ]);
});
