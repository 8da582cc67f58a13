import { tag } from '#language/language.ts';
import { isOf, type Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Csl } from '../schema/csl.ts';
import { addressesOn, type Addresses } from './addresses.ts';
import { block, iri, literal, nameless, type Saying } from './turtle.ts';

const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  bibo: 'http://purl.org/ontology/bibo/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

type Name = NonNullable<Csl['author']>[number];

const worded = (text: string | undefined): string[] => (text ? [literal(text, tag)] : []);
const plain = (text: string | undefined): string[] => (text ? [literal(text)] : []);

/** What something in the graph is named by: a publication apart from the page about it. */
const named = ({ url, data }: Entry, at: Addresses): string =>
  iri(at(url) + (data.csl && !url.includes('#') ? '#publicatie' : ''));

function makerOf(name: Name): string {
  if ('literal' in name)
    return nameless([
      ['a', ['foaf:Organization']],
      ['foaf:name', plain(name.literal)],
    ]);
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return nameless([
    ['a', ['foaf:Person']],
    ['foaf:name', plain([name.given, family].filter(Boolean).join(' '))],
    ['foaf:familyName', plain(family)],
    ['foaf:givenName', plain(name.given)],
  ]);
}

const publicationTypes: Partial<Readonly<Record<Csl['type'], string>>> = {
  book: 'bibo:Book',
  report: 'bibo:Report',
  chapter: 'bibo:Chapter',
  'article-journal': 'bibo:AcademicArticle',
  'article-magazine': 'bibo:Article',
  'article-newspaper': 'bibo:Article',
  webpage: 'bibo:Webpage',
  motion_picture: 'bibo:Film',
  thesis: 'bibo:Thesis',
};

const publication = ({ type, title, author, editor, issued, publisher, DOI, ISBN, URL: url, ...rest }: Csl): Saying[] => [
  ['a', ['prov:Entity', publicationTypes[type] ?? 'bibo:Document']],
  ['dcterms:title', plain(title)],
  ['dcterms:creator', (author ?? []).map(makerOf)],
  ['bibo:editor', (editor ?? []).map(makerOf)],
  ['dcterms:date', plain(issued)],
  ['dcterms:publisher', publisher ? [makerOf({ literal: publisher })] : []],
  ['dcterms:isPartOf', rest['container-title'] ? [nameless([['dcterms:title', plain(rest['container-title'])]])] : []],
  ['bibo:doi', plain(DOI)],
  ['bibo:isbn', plain(ISBN)],
  ['foaf:page', url ? [iri(url)] : []],
];

/** What an entry is: a term of a list of terms, an organisation, or a text under its title. */
function ownSayings(graph: Graph, entry: Entry, at: Addresses): Saying[] {
  const { titel, kort, afkorting, synoniemen = [], website, csl } = entry.data;
  if (csl) return publication(csl);
  const { alsData, enkelvoud } = graph.kinds.get(entry.collection);
  if (alsData === 'begrip')
    return [
      ['a', ['skos:Concept', 'prov:Entity']],
      ['skos:prefLabel', worded(titel)],
      ['skos:altLabel', [...new Set([...(afkorting ? [afkorting] : []), ...synoniemen])].flatMap(worded)],
      ['skos:definition', worded(kort)],
      ['skos:inScheme', [iri(at(`/${entry.collection}/`))]],
    ];
  return [
    ['a', isOf(entry, 'organisaties') ? ['foaf:Organization', 'prov:Entity'] : ['prov:Entity', 'bibo:Document']],
    ['dcterms:title', worded(titel)],
    ['dcterms:description', worded(kort)],
    ['dcterms:type', worded(enkelvoud)],
    ['foaf:page', website ? [iri(website)] : []],
  ];
}

/** Where an entry comes from, with the place in each publication. */
function originOf(graph: Graph, { data: { bronnen = [] } }: Entry, at: Addresses): Saying[] {
  const source = (bron: string): string => named(graph.get(`bronnen/${bron}`), at);
  return [
    ['prov:wasDerivedFrom', [...new Set(bronnen.map(({ bron }) => source(bron)))]],
    [
      'prov:qualifiedDerivation',
      bronnen.map(({ bron, vindplaats }) =>
        nameless([
          ['a', ['prov:Derivation']],
          ['prov:entity', [source(bron)]],
          ['bibo:locator', plain(vindplaats)],
        ]),
      ),
    ],
  ];
}

/** What an entry points to: between terms a relation of terms, from a text a reference, else a relation. */
function relationsOf(graph: Graph, entry: Entry, at: Addresses): Saying[] {
  const isTerm = (one: Entry): boolean => graph.kinds.get(one.collection).alsData === 'begrip';
  const others = graph.from(entry.id).flatMap(({ to, kind }) => {
    const other = graph.get(to);
    if (kind === 'bronnen' || other === entry || graph.kinds.get(other.collection).plaats === 'los') return [];
    const between =
      isTerm(entry) && isTerm(other) ? 'skos:related' : kind === 'tekst' ? 'dcterms:references' : 'dcterms:relation';
    return [{ between, to: named(other, at) }];
  });
  return ['skos:related', 'dcterms:relation', 'dcterms:references'].map((between) => [
    between,
    [...new Set(others.filter((one) => one.between === between).map(({ to }) => to))],
  ]);
}

/** The knowledge as RDF in Turtle: terms as SKOS, origins as PROV, publications in the words of BIBO. */
export function turtleOf(graph: Graph, site: URL | undefined): string {
  const at = addressesOn('/kennis.ttl', site);
  const { naam, omschrijving, uitgave } = graph.site;
  const schemes = graph.filled.filter(({ alsData }) => alsData === 'begrip');
  const entries = graph.entries.filter(({ collection }) => graph.kinds.get(collection).plaats !== 'los');
  const blocks = [
    block(iri(at('/')), [
      ['a', ['prov:Entity', 'bibo:Website']],
      ['dcterms:title', worded(naam)],
      ['dcterms:description', worded(omschrijving)],
      ['dcterms:hasVersion', worded(uitgave)],
    ]),
    ...schemes.map(({ naam: kind, meervoud, uitleg }) =>
      block(iri(at(`/${kind}/`)), [
        ['a', ['skos:ConceptScheme']],
        ['dcterms:title', worded(meervoud)],
        ['dcterms:description', worded(uitleg)],
      ]),
    ),
    ...entries.map((entry) =>
      block(named(entry, at), [...ownSayings(graph, entry, at), ...originOf(graph, entry, at), ...relationsOf(graph, entry, at)]),
    ),
  ];
  const names = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  return `${[names.join('\n'), ...blocks].join('\n\n')}\n`;
}
