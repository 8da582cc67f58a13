import type { Entry } from '../../src/graph/entry.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Csl } from '../../src/schema/csl.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { entryOf, graphOf } from './made.ts';

/** A book, as a source or as literature. */
export const csl: Csl = { type: 'book', title: 'Het boek', issued: '2020', author: [{ family: 'Groen', given: 'G.' }] };

/** Three perspectieven and a field between two of them. */
export const places = (): Entry[] => [
  entryOf('perspectieven/zon', { titel: 'De zon', inkt: 'zon', volgorde: 1 }),
  entryOf('perspectieven/lucht', { titel: 'De lucht', inkt: 'lucht', volgorde: 2 }),
  entryOf('perspectieven/zalm', { titel: 'De zalm', inkt: 'zalm', volgorde: 3 }),
  entryOf('spanningsvelden/veld', { titel: 'Het veld' }),
];

/** The connections that put that field between two perspectieven. */
export const tussen = (one: string, other: string): string[] => [
  `spanningsvelden/veld tussen perspectieven/${one}`,
  `spanningsvelden/veld tussen perspectieven/${other}`,
];

const menu = [{ groep: 'vragen' as const, titel: 'Vragen', uitleg: 'Alle.' }];

/** A site with an entry of each kind of place: a page with headings, one that is broken, one on its overview, one about the site. */
export const addressGraph = (): Graph =>
  graphOf(
    [
      entryOf('modellen/dip', {}, '## Eén kop\n\nTekst.\n\n### Dieper\n\nMeer.'),
      entryOf('casussen/los'),
      entryOf('casussen/stuk', {}, '<Kader>'),
      entryOf('literatuur/groen-2020', { titel: 'Groen', csl: { type: 'book', title: 'Groen' } }),
      entryOf('paginas/over', {}, 'Tekst.'),
    ],
    [],
    {
      site: { ...placeholderSite, menu },
      broken: [{ id: 'themas/weg', collection: 'themas', slug: 'weg', url: '/themas/weg/' }],
    },
  );
