import type { z } from 'zod';
import { collectionNames, lossePagina, type CollectionName } from './fields.ts';
import type { Groep } from './groepen.ts';
import { begrippen, bronnen, literatuur, organisaties } from './naslag.ts';
import { adviezen, casussen, instrumenten, modellen, themas } from './praktijk.ts';
import { dilemmas, kernvragen, perspectieven, spanningen, spanningsvelden } from './vragen.ts';

export { collectionNames, type CollectionName };

/** One collection, described once: routes, menu, overview pages, search filter and editor help come from it. */
export interface Collection {
  /** One entry, as the reader calls it: “Kernvraag”. */
  enkelvoud: string;
  /** All of them: “Kernvragen”. */
  meervoud: string;
  /** What a reader finds on the overview page. */
  uitleg: string;
  /** The group in the menu; a page about the site itself stands in none. */
  groep: Groep | undefined;
  /** A page of its own, an anchor on the page of the collection, or a page at the top that is not part of the knowledge. */
  plaats: 'pagina' | 'anker' | 'los';
  /** How the overview page divides the entries. */
  indeling: 'geen' | 'perspectief' | 'spanningsveld' | 'niveau' | 'soort' | 'categorie' | 'letter';
  schema: z.ZodType;
}

/** All collections by name, in the order in which relations are written. */
export const collections = {
  perspectieven: {
    enkelvoud: 'Perspectief',
    meervoud: 'Perspectieven',
    uitleg: 'De plekken van waaruit je naar samenwerken kijkt.',
    groep: 'vragen',
    plaats: 'pagina',
    indeling: 'geen',
    schema: perspectieven,
  },
  spanningsvelden: {
    enkelvoud: 'Spanningsveld',
    meervoud: 'Spanningsvelden',
    uitleg: 'Waar twee perspectieven over elkaar liggen en spanning kan ontstaan.',
    groep: 'vragen',
    plaats: 'pagina',
    indeling: 'geen',
    schema: spanningsvelden,
  },
  kernvragen: {
    enkelvoud: 'Kernvraag',
    meervoud: 'Kernvragen',
    uitleg: 'De vragen die bestuurders stellen, elk met een kort antwoord.',
    groep: 'vragen',
    plaats: 'pagina',
    indeling: 'perspectief',
    schema: kernvragen,
  },
  spanningen: {
    enkelvoud: 'Spanning',
    meervoud: 'Spanningen',
    uitleg: 'Wat er wringt tussen opgave, organisatie en samenwerking.',
    groep: 'vragen',
    plaats: 'pagina',
    indeling: 'spanningsveld',
    schema: spanningen,
  },
  dilemmas: {
    enkelvoud: 'Dilemma',
    meervoud: 'Dilemma’s',
    uitleg: 'Keuzes die niet weggaan: twee kanten die allebei gelijk hebben.',
    groep: 'vragen',
    plaats: 'pagina',
    indeling: 'niveau',
    schema: dilemmas,
  },
  themas: {
    enkelvoud: 'Thema',
    meervoud: 'Thema’s',
    uitleg: 'De onderwerpen waar het gesprek over besturen in netwerken steeds op uitkomt.',
    groep: 'praktijk',
    plaats: 'pagina',
    indeling: 'geen',
    schema: themas,
  },
  adviezen: {
    enkelvoud: 'Advies',
    meervoud: 'Adviezen',
    uitleg: 'Uitdagingen die in veel netwerken terugkomen, met wat je eraan kunt doen.',
    groep: 'praktijk',
    plaats: 'pagina',
    indeling: 'geen',
    schema: adviezen,
  },
  instrumenten: {
    enkelvoud: 'Instrument',
    meervoud: 'Instrumenten',
    uitleg: 'Wat je meteen met je bestuur of je partners kunt doen.',
    groep: 'praktijk',
    plaats: 'pagina',
    indeling: 'geen',
    schema: instrumenten,
  },
  modellen: {
    enkelvoud: 'Model',
    meervoud: 'Modellen',
    uitleg: 'Manieren om je netwerk te bekijken, met hun onderdelen en hun herkomst.',
    groep: 'praktijk',
    plaats: 'pagina',
    indeling: 'soort',
    schema: modellen,
  },
  casussen: {
    enkelvoud: 'Casus',
    meervoud: 'Casussen',
    uitleg: 'Hoe anderen het deden: uitgewerkt, of een wegwijzer naar hun eigen site.',
    groep: 'praktijk',
    plaats: 'pagina',
    indeling: 'categorie',
    schema: casussen,
  },
  begrippen: {
    enkelvoud: 'Begrip',
    meervoud: 'Begrippen',
    uitleg: 'Wat de woorden betekenen die in netwerken rondgaan.',
    groep: 'naslag',
    plaats: 'pagina',
    indeling: 'letter',
    schema: begrippen,
  },
  literatuur: {
    enkelvoud: 'Literatuur',
    meervoud: 'Literatuur',
    uitleg: 'De publicaties waar de teksten naar verwijzen, en waar ze worden aangehaald.',
    groep: 'naslag',
    plaats: 'anker',
    indeling: 'letter',
    schema: literatuur,
  },
  organisaties: {
    enkelvoud: 'Organisatie',
    meervoud: 'Organisaties',
    uitleg: 'Wie er schreef, uitgaf of meedeed.',
    groep: 'naslag',
    plaats: 'anker',
    indeling: 'letter',
    schema: organisaties,
  },
  bronnen: {
    enkelvoud: 'Bron',
    meervoud: 'Bronnen',
    uitleg: 'De publicaties waarvan deze site een bewerking is.',
    groep: 'naslag',
    plaats: 'pagina',
    indeling: 'geen',
    schema: bronnen,
  },
  paginas: {
    enkelvoud: 'Over deze site',
    meervoud: 'Over deze site',
    uitleg: 'Wat deze site is en hoe zij is gemaakt.',
    groep: undefined,
    plaats: 'los',
    indeling: 'geen',
    schema: lossePagina,
  },
} as const satisfies Record<CollectionName, Collection>;

/** The fields of an entry of a collection, after its schema has accepted them. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** The collections that hold knowledge: all but the pages about the site itself. */
export const kenniscollecties = collectionNames.filter((name) => collections[name].plaats !== 'los');
