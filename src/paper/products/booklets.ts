import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { bookOf } from '../book/book-data.ts';
import type { Product } from './product.ts';

const groep = 'Boekjes';

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The whole site as one booklet, and one per perspectief. */
export const booklets = (graph: Graph): Product[] => [
  {
    bestand: `${slugOf(graph.site.naam)}.pdf`,
    naam: 'Boekje (hele site)',
    soort: 'pdf',
    groep,
    bij: [],
    make: async (source) => ({ main: 'boekje.typ', ...(await bookOf(source)) }),
  },
  ...graph.all('perspectieven').map(
    (perspectief): Product => ({
      bestand: `perspectief-${perspectief.slug}.pdf`,
      naam: `Perspectief: ${shortNameOf(perspectief)}`,
      soort: 'pdf',
      groep,
      bij: [perspectief.url],
      make: async (source) => ({ main: 'boekje.typ', ...(await bookOf(source, perspectief)) }),
    }),
  ),
];
