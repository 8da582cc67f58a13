import type { Graph } from '../graph/graph.ts';
import { booklets, readyBundles, routeBooklets } from './products/booklets.ts';
import { documents, ebook } from './products/documents.ts';
import { levelPlates, plates } from './products/plates.ts';
import type { Product } from './products/product.ts';
import { slides } from './products/slides.ts';
import { worksheets } from './products/worksheets.ts';

/** All that can be taken along of a handreiking, in the order of the page that lists it. */
export const productsOf = (graph: Graph): Product[] => [
  ...plates(graph),
  ...levelPlates(graph),
  ...slides(graph),
  ...booklets(graph),
  ebook(graph),
  ...routeBooklets(graph),
  ...readyBundles(graph),
  ...worksheets(graph),
  ...documents(graph),
];
