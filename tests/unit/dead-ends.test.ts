import { expect, test } from 'vitest';
import { deadEnds } from '../../src/graph/next-steps.ts';
import { entryOf, graphOf, idsOf } from './made.ts';

test('a page that leads nowhere is a dead end; one with a next step is none, nor is what has no page', () => {
  const entries = ['kernvragen/wie', 'instrumenten/scan', 'modellen/los', 'literatuur/groen'].map((id) => entryOf(id));
  const graph = graphOf(entries, ['kernvragen/wie instrumenten instrumenten/scan']);
  expect(idsOf(deadEnds(graph))).toEqual(['modellen/los']);
});
