import * as words from '#language/paper-products.ts';
import type { Graph } from '../../graph/graph.ts';
import { praatplaat } from '../../views/praatplaat.ts';
import { levelPlateData } from '../level-plate-data.ts';
import { plateFields } from '../plate-data.ts';
import { deckOf } from '../slides/deck.ts';
import type { Product } from './product.ts';

/** The praatplaat as slides, with one for each perspectief and each dilemma; none where the content makes no plate. */
export function slides(graph: Graph): Product[] {
  if (!graph.site.praatplaat || !praatplaat(graph).isPlate) return [];
  const shown = [...graph.all('perspectieven'), ...graph.all('dilemmas')];
  return [
    {
      bestand: 'praatplaat.pptx',
      naam: words.slides,
      soort: 'pptx',
      groep: words.plate,
      bij: ['/', '/dilemmas/', ...shown.map(({ url }) => url)],
      make: (source) =>
        Promise.resolve({
          input: [
            source.siteUrl,
            graph.site,
            plateFields(source),
            levelPlateData(source, { maat: 'a4', isLicht: false, isLeeg: false }),
            shown.map(({ id, data }) => [id, data]),
          ],
          write: () => deckOf(source),
        }),
    },
  ];
}
