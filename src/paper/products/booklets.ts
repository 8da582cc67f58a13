import * as words from '#language/paper-products.ts';
import type { Entry } from '../../graph/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { bookOf } from '../book/book-data.ts';
import { entriesOfBundle, ofBundle, ofPerspectief, ofRoute, wholeSite, type Selection } from '../book/selection.ts';
import type { Cuts } from '../book/page-height.ts';
import { paperFonts } from '../fonts.ts';
import { measureIn } from '../measure-text.ts';
import { slugOf } from '../slug.ts';
import type { Product } from './product.ts';

const groep = words.booklets;

/** The cuts that pages are measured with. */
async function cuts(): Promise<Cuts> {
  const [grot, , , black, lit] = await paperFonts();
  if (!grot || !black || !lit) throw new Error('A cut of the fonts of paper is missing');
  return { grot: measureIn(grot), black: measureIn(black), lit: measureIn(lit) };
}

const make =
  (select: (graph: Graph) => Selection): Product['make'] =>
  async (source) => ({ main: 'boekje.typ', ...(await bookOf(source, await cuts(), select(source.graph))) });

/** What an entry is, in the words of this handreiking, and how it is called. */
const ofKind = ({ kinds }: Graph, entry: Entry): string => `${kinds.get(entry.collection).enkelvoud}: ${shortNameOf(entry)}`;

/** The whole site as one booklet, and one per perspectief. */
export const booklets = (graph: Graph): Product[] => [
  {
    bestand: `${slugOf(graph.site.naam)}.pdf`,
    naam: words.wholeBooklet,
    soort: 'pdf',
    groep,
    bij: [],
    make: make(wholeSite),
  },
  ...graph.all('perspectieven').map((perspectief): Product => ({
    bestand: `perspectief-${perspectief.slug}.pdf`,
    naam: ofKind(graph, perspectief),
    soort: 'pdf',
    groep,
    bij: [perspectief.url],
    make: make((current) => ofPerspectief(current, perspectief)),
  })),
];

/** A booklet per route: a sheet for each step, and what is read there. */
export const routeBooklets = (graph: Graph): Product[] =>
  graph.kinds.has('routes')
    ? graph.all('routes').map((route) => ({
        bestand: `route-${route.slug}.pdf`,
        naam: ofKind(graph, route),
        soort: 'pdf',
        groep: words.routes,
        bij: [route.url],
        make: make((current) => ofRoute(current, route)),
      }))
    : [];

/** The ready-made bundels of site.yaml. */
export const readyBundles = (graph: Graph): Product[] =>
  (graph.site.bundels ?? [])
    .filter((bundle) => entriesOfBundle(graph, bundle).length > 0)
    .map((bundle) => ({
      bestand: `bundel-${slugOf(bundle.titel)}.pdf`,
      naam: bundle.titel,
      soort: 'pdf',
      groep: words.bundles,
      uitleg: bundle.kort,
      bij: ['/bundel/'],
      make: make((current) => ofBundle(current, bundle)),
    }));
