import type {
  BreadcrumbList,
  CollectionPage,
  DefinedTermSet,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { tag } from '#language/language.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import type { Kind } from '../schema/kind.ts';
import { addressesOn, type Addresses } from './addresses.ts';
import { basisOf, subjectOf } from './entry-data.ts';

/** What a page says of itself to machines (schema.org as JSON-LD). */
export type PageData = WithContext<WebPage> | WithContext<CollectionPage> | WithContext<WebSite>;

const context = 'https://schema.org';

/** The site that a page is part of. */
const siteOf = ({ site: { naam } }: Graph, at: Addresses): WebSite => ({ '@type': 'WebSite', '@id': at('/'), name: naam });

/** The trail to a page: the site, its kind, itself. */
const trailTo = (graph: Graph, { naam, meervoud }: Kind, at: Addresses, entry?: Entry): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: graph.site.naam, url: '/' },
    { name: meervoud, url: `/${naam}/` },
    ...(entry ? [{ name: shortNameOf(entry), url: entry.url }] : []),
  ].map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: { '@id': at(url) } })),
});

/** What the page of an entry says of itself: what it is about, what that was taken from, when someone read it over. */
export function entryPageData(graph: Graph, entry: Entry, site: URL | undefined): WithContext<WebPage> {
  const at = addressesOn(entry.url, site);
  const { beoordeeld } = entry.data;
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': at(entry.url),
    inLanguage: tag,
    ...(beoordeeld && { lastReviewed: beoordeeld }),
    isPartOf: siteOf(graph, at),
    breadcrumb: trailTo(graph, graph.kinds.get(entry.collection), at, entry),
    // A term is no work that was made from another; the page about it is.
    ...(graph.kinds.get(entry.collection).alsData === 'begrip' && basisOf(graph, entry, at)),
    mainEntity: subjectOf(graph, entry, at),
  };
}

/** What an overview says of itself; that of terms is the set they are defined in. */
export function overviewData(graph: Graph, kind: Kind, site: URL | undefined): WithContext<CollectionPage> {
  const url = `/${kind.naam}/`;
  const at = addressesOn(url, site);
  const terms: DefinedTermSet = { '@type': 'DefinedTermSet', '@id': at(url), name: kind.meervoud, description: kind.uitleg };
  return {
    '@context': context,
    '@type': 'CollectionPage',
    inLanguage: tag,
    name: kind.meervoud,
    isPartOf: siteOf(graph, at),
    breadcrumb: trailTo(graph, kind, at),
    ...(kind.alsData === 'begrip' && { mainEntity: terms }),
  };
}

/** What the home page says of the site, and how its search is asked: a template has no page to count from, so only with a known place. */
export function homeData({ site: { naam, omschrijving } }: Graph, site: URL | undefined): WithContext<WebSite> {
  const at = addressesOn('/', site);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at('/zoeken/')}?q={vraag}` },
    'query-input': 'required name=vraag',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': at('/'),
    name: naam,
    description: omschrijving,
    inLanguage: tag,
    ...(site && { url: at('/'), potentialAction: search }),
  };
}
