import { buildGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The graph of the content that dist/ was built from. */
export const builtGraph = (): Graph => buildGraph({ folder: 'content' });

/** The HTML files that the site of a graph has, no more and no fewer: worked out from entries and kinds, not from what was built. */
export function expectedPages({ entries, kinds, site, all }: Graph): string[] {
  const ownPages = entries
    .filter(({ collection }) => kinds.get(collection).plaats !== 'anker')
    .map(({ collection, slug }) => (kinds.get(collection).plaats === 'los' ? `${slug}/` : `${collection}/${slug}/`));
  const overviews = kinds.knowledge.filter(({ naam }) => all(naam).length > 0).map(({ naam }) => `${naam}/`);
  const groups = site.menu.map(({ groep }) => `${groep}/`);
  const fixed = [
    '',
    'zoeken/',
    'zoekproef/',
    'samenhang/',
    'bewaard/',
    'licenties/',
    'downloads/',
    'bundel/',
    'onderweg/',
    ...(all('modellen').length > 0 ? ['in-beeld/'] : []),
    ...(entries.some(({ data }) => data.wijzigingen) ? ['veranderd/'] : []),
  ];
  // A group of the menu and a kind may be one page.
  const addresses = new Set([...fixed, ...groups, ...overviews, ...ownPages]);
  return [...[...addresses].map((address) => `${address}index.html`), '404.html'].sort();
}
