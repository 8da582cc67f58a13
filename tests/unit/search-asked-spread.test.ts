import { expect, test } from 'vitest';
import { spreadOfAsked } from '../../scripts/asked-spread.ts';
import { record } from './small-search.ts';

test('the ways of asking are counted by kind: how many there are, which are apart, and which bring no word', () => {
  const records = [
    record('a', 'modellen', 'Het rollenwiel', {
      gist: 'Wie doet wat.',
      asked: ['rollenwiel uitleg', 'taken verdelen', 'verdelen van taken'],
    }),
    record('b', 'modellen', 'De netwerkdip', { asked: ['de fut is eruit'] }),
    record('c', 'literatuur', 'Een boek'),
  ];
  expect(spreadOfAsked(records)).toEqual([
    { collection: 'modellen', entries: 2, fewest: 1, most: 3, ways: 4, apart: 3, sameWords: 2 },
  ]);
});
