import type { Entry } from './graph/entry.ts';
import { graph } from './graph/index.ts';
import { placeOf } from './graph/place.ts';
import { collections, type CollectionName } from './schema/index.ts';
import { nameOf } from './view.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The headings of kinds of model, as a reader calls them. */
const soorten: Record<string, string> = {
  matrix: 'Matrices',
  wiel: 'Wielen',
  typologie: 'Typologieën',
  fasen: 'Fasen',
  lijst: 'Lijsten',
  schaal: 'Schalen',
  figuur: 'Figuren',
};

const letterOf = (name: string): string => {
  const [letter = ''] = name.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0–9';
};

/** The heading under which an entry stands on the overview page of its collection. */
function headingOf(entry: Entry): string {
  const { data } = entry;
  const place = placeOf(graph, entry);
  switch (collections[entry.collection].indeling) {
    case 'perspectief':
    case 'spanningsveld': {
      const parent = place.spanningsveld ?? place.perspectief;
      return parent ? nameOf(parent) : '';
    }
    case 'niveau': {
      const niveau = 'niveau' in data ? data.niveau : 0;
      const name = graph.site.niveaus?.[niveau - 1];
      return name ? `${niveau}. ${capital(name)}` : `Niveau ${niveau}`;
    }
    case 'soort':
      return 'soort' in data ? (soorten[data.soort] ?? capital(data.soort)) : '';
    case 'categorie':
      return 'categorie' in data ? capital(data.categorie) : '';
    case 'letter':
      return letterOf(nameOf(entry));
    case 'geen':
      return '';
  }
}

const overviews = new Map<CollectionName, { heading: string; entries: Entry[] }[]>();

/** The entries of a collection under their headings, in reading order; one group without a heading where the kind has no division. */
export function overviewOf(collection: CollectionName): { heading: string; entries: Entry[] }[] {
  const known = overviews.get(collection);
  if (known) return known;
  const groups = new Map<string, Entry[]>();
  for (const entry of graph.all(collection) as readonly Entry[]) {
    const heading = headingOf(entry);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  const overview = [...groups].map(([heading, entries]) => ({ heading, entries }));
  overviews.set(collection, overview);
  return overview;
}

/** The entries before and after an entry in its group: its perspectief or spanningsveld, its kind, its letter. */
export function neighboursOf(entry: Entry) {
  const group = overviewOf(entry.collection).find(({ entries }) => entries.includes(entry));
  if (!group || group.entries.length < 2) return undefined;
  const here = group.entries.indexOf(entry);
  const linkTo = (other: Entry | undefined) => other && { titel: nameOf(other), url: other.url };
  return {
    vorige: linkTo(group.entries[here - 1]),
    volgende: linkTo(group.entries[here + 1]),
    groep: group.heading || collections[entry.collection].meervoud,
  };
}
