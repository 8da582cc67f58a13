import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { bookOf } from '../book/book-data.ts';
import type { Cuts } from '../book/page-height.ts';
import { paperFonts } from '../fonts.ts';
import { measureIn } from '../measure-text.ts';
import { slugOf } from '../slug.ts';
import type { Product } from './product.ts';

const groep = 'Boekjes';

/** The cuts that pages are measured with. */
async function cuts(): Promise<Cuts> {
  const [grot, , , black, lit] = await paperFonts();
  if (!grot || !black || !lit) throw new Error('A cut of the fonts of paper is missing');
  return { grot: measureIn(grot), black: measureIn(black), lit: measureIn(lit) };
}

/** The whole site as one booklet, and one per perspectief. */
export const booklets = (graph: Graph): Product[] => [
  {
    bestand: `${slugOf(graph.site.naam)}.pdf`,
    naam: 'Boekje (hele site)',
    soort: 'pdf',
    groep,
    bij: [],
    make: async (source) => ({ main: 'boekje.typ', ...(await bookOf(source, await cuts())) }),
  },
  ...graph.all('perspectieven').map((perspectief): Product => ({
    bestand: `perspectief-${perspectief.slug}.pdf`,
    naam: `Perspectief: ${shortNameOf(perspectief)}`,
    soort: 'pdf',
    groep,
    bij: [perspectief.url],
    make: async (source) => ({ main: 'boekje.typ', ...(await bookOf(source, await cuts(), perspectief)) }),
  })),
];
