import { expect, test } from 'vitest';
import { byChapter } from '../../src/graph/chapters.ts';
import { isOf } from '../../src/graph/entry.ts';
import { entryOf, graphOf } from './small-graph.ts';

const placed = (slug: string, vindplaats: string) => entryOf(`adviezen/${slug}`, { bronnen: [{ bron: 'boek', vindplaats }] });

function groups(hoofdstukken: unknown): string[] {
  const entries = [
    placed('a', 'Les 10, blz. 4'),
    placed('b', 'voorwoord (blz. 1); Les 2'),
    placed('c', 'Elders'),
    placed('d', 'Les 2'),
  ];
  const relations = entries.map(({ id }) => `${id} bronnen bronnen/boek`);
  const graph = graphOf([entryOf('bronnen/boek', hoofdstukken ? { hoofdstukken } : {}), ...entries], relations);
  const bron = graph.get('bronnen/boek');
  if (!isOf(bron, 'bronnen')) throw new Error('No bron');
  return byChapter(graph, bron).map(({ label, items }) => `${label}: ${items.map(({ entry }) => entry.slug).join(' ')}`);
}

test('entries stand in the chapter of the first place they name, the longest heading that fits, in the order of the book', () => {
  const hoofdstukken = [
    { titel: 'Voorwoord', koppen: ['Vooraf'] },
    { titel: 'Deel 1', koppen: ['Les'] },
    { titel: 'Deel 2', koppen: ['Les 10'] },
  ];
  expect(groups(hoofdstukken)).toEqual([
    'Voorwoord: b',
    'Deel 1: d',
    'Deel 2: a',
    'Meer dan één hoofdstuk, of een andere plaats: c',
  ]);
});

test('where the chapters are not known they stand by kind', () => {
  expect(groups(undefined)).toEqual(['Adviezen: a b c d']);
});
