import { apa, referenceFormats } from './downloads/references.ts';
import type { Entry, EntryFrom } from './graph/entry.ts';
import { graph } from './graph/index.ts';
import { perspectievenBetween, placeOf } from './graph/place.ts';
import { drawnFrom, relatedTo, type RelatedGroup } from './graph/related.ts';
import { collections } from './schema/index.ts';
import type { Inkt } from './schema/vragen.ts';

/** The name of an entry in a list: its short title when it has one, author and year for a publication. */
export const nameOf = (entry: Entry): string => ('korteTitel' in entry.data && entry.data.korteTitel) || entry.label;

/** The signs of an entry: one for a perspectief, two for a spanningsveld, none without a place. */
export function signsOf(entry: Entry): Inkt[] {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  if (spanningsveld) return inkOrder(perspectievenBetween(graph, spanningsveld));
  return perspectief ? [perspectief.data.inkt] : [];
}

// The mixed inks are named with the ink that lies on top last, and opgaven (zalm) is the lowest sheet.
const sheetOrder: Inkt[] = ['lucht', 'zon', 'zalm', 'zwart'];

const inkOrder = (perspectieven: EntryFrom<'perspectieven'>[]): Inkt[] =>
  perspectieven.map(({ data }) => data.inkt).sort((a, b) => sheetOrder.indexOf(a) - sheetOrder.indexOf(b));

/** The ink of an entry's page: `zon`, or `lucht-zon` for what lies between two; undefined without a place. */
export const inkOf = (entry: Entry): string | undefined => signsOf(entry).join('-') || undefined;

/** A row of a list, ready to show. Signs stand only where the row has another place than the page. */
export const rowOf = (entry: Entry, text: string = entry.data.kort, pageInk?: string) => ({
  titel: nameOf(entry),
  url: entry.url,
  tekst: text,
  tekens: inkOf(entry) === pageInk ? [] : signsOf(entry),
});

const toRows = (groups: RelatedGroup[], pageInk?: string) =>
  groups.map(({ label, items }) => ({ label, items: items.map(({ entry, text }) => rowOf(entry, text, pageInk)) }));

/** Everything that a page of an entry shows around its text. */
export function pageOf(entry: Entry) {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const parent = spanningsveld ?? perspectief;
  const inkt = inkOf(entry);
  const collection = collections[entry.collection];
  const answer = 'antwoord' in entry.data ? entry.data.antwoord : undefined;
  return {
    // What has two sides lies on two sheets, also where they have no place in the praatplaat.
    inkt: inkt ?? (entry.collection === 'dilemmas' ? 'grijs-grijs' : undefined),
    answer: answer ?? entry.data.kort,
    place: parent && { naam: nameOf(parent), url: parent.url, tekens: signsOf(parent), isHere: parent === entry },
    kind: { naam: collection.enkelvoud, ...(collection.plaats === 'pagina' && { url: `/${entry.collection}/` }) },
    groups: toRows(entry.collection === 'bronnen' ? drawnFrom(graph, entry) : relatedTo(graph, entry), inkt),
    sources: sourcesOf(entry),
    // The page tells where it was read, for its address is not always known when it is made.
    verwijzing: `${graph.site.naam}. ‘${entry.data.titel}’. ${graph.site.uitgave}.`,
  };
}

/** The sources of an entry: each publication once, with its places and a link to the original. */
function sourcesOf(entry: Entry) {
  const places = new Map<string, string[]>();
  for (const { bron, vindplaats } of 'bronnen' in entry.data ? entry.data.bronnen : []) {
    places.set(bron, [...(places.get(bron) ?? []), vindplaats]);
  }
  return [...places].map(([bron, found]) => {
    const source = graph.get(`bronnen/${bron}`) as EntryFrom<'bronnen'>;
    return {
      titel: source.data.titel,
      verwijzing: apa(source.data.csl),
      vindplaats: found.join('; '),
      url: source.url,
      website: source.data.website,
    };
  });
}

/** The files in which a reference can be taken along. */
export const referenceFiles = (slug: string, label: string) =>
  Object.entries(referenceFormats).map(([ending, { name }]) => ({
    titel: name,
    url: `/literatuur/${slug}.${ending}`,
    naam: `${name} van ${label}`,
  }));

/** An entry that stands on the page of its collection, with everything that page says of it. */
export function anchoredRow(entry: Entry) {
  const { data } = entry;
  const referring = new Set(graph.to(entry.id).map(({ from }) => from));
  return {
    anchor: entry.slug,
    titel: entry.label,
    tekst: data.kort,
    bij: graph.entries.filter(({ id }) => referring.has(id)).map((other) => ({ titel: nameOf(other), url: other.url })),
    ...('csl' in data && {
      verwijzing: apa(data.csl),
      website: data.csl.DOI ? `https://doi.org/${data.csl.DOI}` : data.csl.URL,
    }),
    bestanden: entry.collection === 'literatuur' ? referenceFiles(entry.slug, entry.label) : [],
    ...('onvolledig' in data && { onvolledig: data.onvolledig }),
    ...('website' in data && data.website && { website: data.website }),
  };
}
