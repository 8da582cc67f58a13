import type { SearchRecord } from '../../src/output/search-records.ts';
import type { Dictionary } from '../../src/output/dictionary.ts';
import { guideFiles } from '../../src/output/guide-files.ts';
import { kinds as described } from '../../src/schema/index.ts';
import { finderFor } from '../../src/search/find.ts';

/** A record that says of itself no more than this. */
export const record = (id: string, collection: string, title: string, over: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  fragment: id.padEnd(7, '0').slice(0, 7),
  url: `/${id}/`,
  title,
  collection,
  gist: '',
  asked: [],
  names: [],
  terms: [],
  perspectieven: [],
  content: title,
  ...over,
});

/** A site of a few records. */
export const records = [
  record('a', 'kernvragen', 'Hoe ontwikkelen we vertrouwen?', { asked: ['het ijs breken met nieuwe partners'] }),
  record('b', 'modellen', 'Werken aan vertrouwen', { gist: 'Vier manieren om een band te krijgen.' }),
  record('c', 'begrippen', 'Integraal Zorgakkoord', { names: ['IZA'], terms: ['akkoord'] }),
  record('d', 'casussen', 'Geboortezorgnetwerk in een streek', {
    gist: 'Zorg voor moeders.',
    content: 'Zorg voor moeders. Een netwerk van geboorte en zorg.',
  }),
  record('e', 'instrumenten', 'Quickscan', { content: 'Een quickscan doe je in een uur.' }),
  record('n', 'kernvragen', 'Wanneer doen we een quickscan samen?', { asked: ['quickscan nodig'], terms: ['quickscan'] }),
  record('f', 'kernvragen', 'Welke spelregels spreken we af?', { asked: ['wie doet wat als het schuurt'] }),
  record('g', 'kernvragen', 'Hoe verdelen we het budget?', { terms: ['financiering', 'betalen'] }),
  record('h', 'literatuur', 'Vertrouwen in cijfers'),
  record('j', 'casussen', 'Een akkoord in de praktijk', { content: 'Zij tekenden het integraal zorgakkoord.' }),
  record('l', 'adviezen', 'Een eerste advies', { asked: ['de huisarts klaagt over tijd', 'de wethouder wil haast'] }),
  record('m', 'adviezen', 'Een tweede advies', { asked: ['de huisarts wil haast', 'tijd genoeg'] }),
  record('k', 'casussen', 'Samen beter in Noord', { content: 'In Noord zegt niemand ooit nooit.' }),
  record('i', 'adviezen', 'Stapelen van toezicht', { asked: ['iedereen controleert ons dubbel'] }),
];
/** The kinds of its records. */
export const kinds = [...new Set(records.map(({ collection }) => collection))].map((collection) => ({
  collection,
  naam: `Een van ${collection}`,
  turn: described.get(collection).zoekbeurt ?? 2,
}));
/** Words that are Dutch although the small site does not use them. */
const known = new Set([
  'vertrouwde',
  'lift',
  'regelt',
  'nooit',
  'noord',
  'het',
  'ijs',
  'breken',
  'schuurt',
  'haast',
  'wethouder',
  'huisarts',
  'klaagt',
  'tijd',
  'partners',
]);
export const dutch: Dictionary = { version: 'klein', words: () => known };
/** Its search data. */
export const index = guideFiles(records, { kinds, perspectieven: [] }, dutch);

/** Gives the bytes of some files by name, as a host does: none for a file that is not there. */
export function hostOf(files: typeof index.files): (name: string) => Promise<Uint8Array> {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return (name) => {
    const content = contents.get(name);
    if (content === undefined) return Promise.reject(new Error(`${name}: 404`));
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
}
/** Its search. */
export const finder = finderFor(hostOf(index.files), index.stamp);
