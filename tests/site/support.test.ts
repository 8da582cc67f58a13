import { expect, test } from 'vitest';
import { contentGraph } from '../../scripts/content-graph.ts';

test('every entry of the site with a page names the passage that carries its large line, sources and routes apart', () => {
  const graph = contentGraph();
  const silent = graph.entries
    .filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina' && !['bronnen', 'routes'].includes(collection))
    .filter(({ data }) => !('steunt' in data));
  expect(silent.map(({ id }) => id)).toEqual([]);
});
