import { expect, test } from 'vitest';
import { nearness, tiesOf } from '../../src/graph/ties.ts';
import { entryOf, graphOf, partsOf } from './made.ts';

const graph = () =>
  graphOf(
    [
      'kernvragen/a',
      'modellen/b',
      'modellen/c',
      'casussen/d',
      'casussen/e',
      'begrippen/f',
      'perspectieven/p',
      'bronnen/boek',
    ].map((id) => entryOf(id)),
    [
      'kernvragen/a modellen modellen/b',
      'kernvragen/a tekst begrippen/f',
      'kernvragen/a perspectief perspectieven/p',
      'kernvragen/a bronnen bronnen/boek',
      'casussen/d modellen kernvragen/a',
      'casussen/e tekst kernvragen/a',
      'perspectieven/p stappen kernvragen/a',
      'modellen/c casussen casussen/d',
      'modellen/c tekst begrippen/f',
      'modellen/c tekst casussen/e',
    ],
  );

test('an entry is tied by fields on both sides and by links; its place and its sources are no ties', () => {
  const ties = tiesOf(graph(), 'kernvragen/a');
  expect([...ties.own]).toEqual(['modellen/b']);
  expect([...ties.text]).toEqual(['begrippen/f']);
  expect([...ties.field]).toEqual(['modellen/b', 'casussen/d']);
  expect([...ties.any]).toEqual(['modellen/b', 'begrippen/f', 'casussen/d', 'casussen/e']);
});

test('ties are worked out once for a graph', () => {
  const own = graph();
  expect(tiesOf(own, 'kernvragen/a')).toBe(tiesOf(own, 'kernvragen/a'));
  expect(tiesOf(own, 'kernvragen/a')).not.toBe(tiesOf(own, 'modellen/c'));
  expect(tiesOf(graph(), 'kernvragen/a')).not.toBe(tiesOf(own, 'kernvragen/a'));
});

test('two entries are near by what they share of all they are tied to', () => {
  const own = graph();
  // Three shared of four and of three.
  expect(nearness(own, 'kernvragen/a', 'modellen/c')).toBeCloseTo(3 / Math.sqrt(12));
  expect(nearness(own, 'modellen/c', 'kernvragen/a')).toBeCloseTo(3 / Math.sqrt(12));
  expect(nearness(own, 'kernvragen/a', 'modellen/b')).toBe(0);
  expect(nearness(own, 'bronnen/boek', partsOf('bronnen/weg').id)).toBe(0);
});
