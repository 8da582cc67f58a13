import type { Kind, Kinds } from '../schema/kind.ts';
import { placeholderSite } from '../schema/site.ts';
import { changesAddress } from './changes.ts';
import type { Graph } from './graph.ts';
import { overviewOf } from './overview.ts';

/** The address of an entry, from the root of the site. */
export function addressOf({ naam, plaats }: Pick<Kind, 'naam' | 'plaats'>, slug: string): string {
  if (plaats === 'los') return `/${slug}/`;
  return plaats === 'anker' ? `/${naam}/#${slug}` : `/${naam}/${slug}/`;
}

/** The groups in which kinds stand in the menu, each once. */
export const groupsOf = ({ list }: Kinds): string[] => [
  ...new Set(list.flatMap(({ groep }) => (groep === undefined ? [] : [groep]))),
];

/** The pages that every handreiking has, whatever its content. */
const always = ['/', '/zoeken/', '/samenhang/', '/bewaard/', '/licenties/'];

/** The addresses that no entry can take: those of the generator's own pages, of its folders, and of every kind. */
export const reservedAddresses = (kinds: readonly Kind[], groups: readonly string[]): string[] => [
  ...always,
  ...[
    'in-beeld',
    'downloads',
    'bundel',
    'onderweg',
    'tekens',
    'veranderd',
    'zoekproef',
    'kennis',
    'fonts',
    '_astro',
    'pagefind',
    'zoekwijzer',
    'afbeeldingen',
    '404',
  ].map((name) => `/${name}/`),
  ...groups.map((group) => `/${group}/`),
  ...kinds.map(({ naam }) => `/${naam}/`),
];

/** The addresses of a site, and the places on each page that a link can name. */
export interface Addresses {
  all: readonly string[];
  has: (address: string) => boolean;
  /** The anchors of a page; undefined when its text could not be read, so that nothing can be said of them. */
  anchorsOf: (address: string) => readonly string[] | undefined;
  /** The entry that an address leads to. */
  entryAt: (address: string, anchor?: string) => string | undefined;
  /** The address of an entry, also of one that is broken today. */
  pageOf: (id: string) => string | undefined;
}

/** Files beside the pages that a text may link to. */
const filesOf = (graph: Graph): string[] => [
  '/kennis.json',
  '/kennis.schema.json',
  '/kennis.ttl',
  '/llms.txt',
  '/llms-full.txt',
  ...graph.filled.map(({ naam }) => `/kennis/${naam}.json`),
  ...graph.kinds.list
    .filter(({ alsVerwijzing }) => alsVerwijzing)
    .flatMap(({ naam }) => {
      const publications = graph.all(naam).filter(({ data }) => data.csl);
      const names = publications.length > 0 ? [naam, ...publications.map(({ slug }) => slug)] : [];
      return names.flatMap((name) => ['bib', 'ris', 'json'].map((ending) => `/${naam}/${name}.${ending}`));
    }),
];

const menuOf = ({ site, kinds }: Graph): string[] =>
  site === placeholderSite ? groupsOf(kinds) : site.menu.map(({ groep }) => groep);

/** The pages that the generator makes for what there is. */
const ownPages = (graph: Graph): string[] => [
  ...always,
  ...(graph.all('modellen').length > 0 ? ['/in-beeld/'] : []),
  ...(graph.entries.some(({ data }) => data.wijzigingen) ? [changesAddress] : []),
  ...menuOf(graph).map((groep) => `/${groep}/`),
];

/** The entry of this name, also when it is broken today, or was called so before. */
const calledSo = (graph: Graph, id: string): { url: string } | undefined =>
  graph.find(id) ??
  graph.broken.find((entry) => entry.id === id) ??
  graph.entries.find(({ data }) => data.vorigeIds?.includes(id));

/** Every address that the site of a graph has. */
export function addressesOf(graph: Graph, files: readonly string[] = filesOf(graph)): Addresses {
  // An entry that is broken today will stand on its overview when it is mended.
  const hasBroken = ({ naam }: Kind): boolean => graph.broken.some(({ collection }) => collection === naam);
  const filled = graph.kinds.knowledge.filter((kind) => graph.filled.includes(kind) || hasBroken(kind));
  const overviews = new Map(filled.map((kind) => [`/${kind.naam}/`, kind]));
  const pages = new Map(graph.entries.filter(({ url }) => url.endsWith('/')).map((entry) => [entry.url, entry]));
  const broken = new Set(graph.broken.map(({ url }) => url));
  const all = [...ownPages(graph), ...overviews.keys(), ...pages.keys(), ...broken, ...files];
  const known = new Set(all);
  return {
    all,
    pageOf: (id) => calledSo(graph, id)?.url,
    has: (address) => known.has(address),
    anchorsOf: (address) => {
      const kind = overviews.get(address);
      if (kind)
        return [
          'inhoud',
          ...overviewOf(graph, kind).map(({ anchor }) => anchor),
          ...graph.all(kind.naam).map(({ slug }) => slug),
        ];
      const entry = pages.get(address);
      if (broken.has(address) || (entry?.text && !entry.text.tree)) return undefined;
      return ['inhoud', ...(entry?.headings.map(({ anchor }) => anchor) ?? [])];
    },
    entryAt: (address, anchor) => {
      const kind = overviews.get(address);
      if (kind) return kind.plaats === 'anker' && anchor ? graph.find(`${kind.naam}/${anchor}`)?.id : undefined;
      return (pages.get(address) ?? graph.broken.find(({ url }) => url === address))?.id;
    },
  };
}
