import { describe, expect, test } from 'vitest';
import { isOf } from '../../src/graph/entry.ts';
import { perspectievenBetween, perspectievenOf, placeOf } from '../../src/graph/place.ts';
import { entryOf, graphOf, idsOf } from './made.ts';

const places = () => [
  entryOf('perspectieven/een', { volgorde: 1 }),
  entryOf('perspectieven/twee', { volgorde: 2 }),
  entryOf('perspectieven/drie', { volgorde: 3 }),
  entryOf('spanningsvelden/veld'),
];
const between = ['spanningsvelden/veld tussen perspectieven/twee', 'spanningsvelden/veld tussen perspectieven/een'];

/** The place of one entry among these connections, as ids. */
function placed(id: string, others: string[], connections: string[]) {
  const ids = [id, ...others].filter((one) => places().every((place) => place.id !== one));
  const graph = graphOf([...places(), ...ids.map((one) => entryOf(one))], [...between, ...connections]);
  const place = placeOf(graph, graph.get(id));
  return {
    place: [place.perspectief?.id, place.spanningsveld?.id].filter(Boolean),
    perspectieven: idsOf(perspectievenOf(graph, graph.get(id))),
  };
}

describe('the place of an entry', () => {
  test('is what it names itself', () => {
    expect(placed('kernvragen/a', [], ['kernvragen/a perspectief perspectieven/twee'])).toEqual({
      place: ['perspectieven/twee'],
      perspectieven: ['perspectieven/twee'],
    });
  });

  test('is the spanningsveld it names, with the two perspectieven of that, in the order they stand there', () => {
    expect(placed('spanningen/a', [], ['spanningen/a spanningsveld spanningsvelden/veld'])).toEqual({
      place: ['spanningsvelden/veld'],
      perspectieven: ['perspectieven/twee', 'perspectieven/een'],
    });
  });

  test('is itself for a perspectief and a spanningsveld', () => {
    expect(placed('perspectieven/drie', [], []).place).toEqual(['perspectieven/drie']);
    expect(placed('spanningsvelden/veld', [], []).place).toEqual(['spanningsvelden/veld']);
  });

  test('is that of the questions it goes with, when they agree', () => {
    const written = [
      'kernvragen/a perspectief perspectieven/twee',
      'kernvragen/b perspectief perspectieven/twee',
      'kernvragen/a modellen modellen/wiel',
      'kernvragen/b modellen modellen/wiel',
    ];
    expect(placed('modellen/wiel', ['kernvragen/a', 'kernvragen/b'], written)).toEqual({
      place: ['perspectieven/twee'],
      perspectieven: ['perspectieven/twee'],
    });
  });

  test('is none when they differ, and then it has to do with each of them, in reading order', () => {
    const written = [
      'kernvragen/a perspectief perspectieven/drie',
      'spanningen/b spanningsveld spanningsvelden/veld',
      'kernvragen/a modellen modellen/wiel',
      'spanningen/b modellen modellen/wiel',
    ];
    expect(placed('modellen/wiel', ['kernvragen/a', 'spanningen/b'], written)).toEqual({
      place: [],
      perspectieven: ['perspectieven/een', 'perspectieven/twee', 'perspectieven/drie'],
    });
  });

  test('follows from what it names too, and from nothing in a text', () => {
    const own = ['kernvragen/a perspectief perspectieven/een'];
    expect(placed('modellen/wiel', ['kernvragen/a'], [...own, 'modellen/wiel kernvragen kernvragen/a']).place).toEqual([
      'perspectieven/een',
    ]);
    expect(placed('modellen/wiel', ['kernvragen/a'], [...own, 'kernvragen/a tekst modellen/wiel']).place).toEqual([]);
    expect(placed('modellen/wiel', ['kernvragen/a'], [...own, 'modellen/wiel tekst kernvragen/a']).place).toEqual([]);
  });

  test('is not lent by a kind that lends none', () => {
    const written = ['adviezen/a perspectief perspectieven/een', 'adviezen/a modellen modellen/wiel'];
    expect(placed('modellen/wiel', ['adviezen/a'], written)).toEqual({ place: [], perspectieven: [] });
  });

  test('a relation with a perspectief or spanningsveld in another field gives no place', () => {
    expect(placed('themas/a', [], ['themas/a tussen perspectieven/een']).place).toEqual([]);
  });
});

test('a spanningsveld lies between what it names in «tussen» and nothing else', () => {
  const graph = graphOf(places(), [
    ...between,
    'spanningsvelden/veld perspectieven perspectieven/drie',
    'spanningsvelden/veld tussen spanningsvelden/veld',
  ]);
  const veld = graph.get('spanningsvelden/veld');
  expect(isOf(veld, 'spanningsvelden') && idsOf(perspectievenBetween(graph, veld))).toEqual([
    'perspectieven/twee',
    'perspectieven/een',
  ]);
});
