import { z } from 'zod';

/**
 * The collections, in the order in which relations are written: an entry names entries of its own kind or of a kind further on
 * in this list, never of an earlier one. So each relation stands on one side only, and the graph derives the other.
 */
export const collectionNames = [
  'perspectieven',
  'spanningsvelden',
  'kernvragen',
  'spanningen',
  'dilemmas',
  'themas',
  'adviezen',
  'instrumenten',
  'modellen',
  'casussen',
  'begrippen',
  'literatuur',
  'organisaties',
  'bronnen',
  'paginas',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** One line of text of at most `max` characters. */
export const regel = (max: number) => z.string().trim().min(1).max(max);

/** A list of short lines, without an empty one. */
export const regels = (max = 200) => z.array(regel(max)).min(1);

/** A date as jjjj-mm-dd. Astro's YAML reader turns an unquoted date into a Date, ours leaves it as text: both end as text. */
export const datum = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date());

/** The name of one entry of a collection: its file name without ending. */
export const verwijzing = (collection: CollectionName) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ verwijstNaar: collection });

/** Names of entries of one collection. */
export const verwijzingen = (collection: CollectionName) => z.array(verwijzing(collection)).min(1).optional();

/** An id with its collection (`begrippen/woord`), where a field may point to any kind. */
export const verwijzingOveral = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ verwijstNaar: 'overal' });

/** Where a statement comes from: a source publication and the place in it. */
export const bronvermelding = z.strictObject({
  bron: verwijzing('bronnen').describe('De publicatie: de bestandsnaam in content/bronnen.'),
  vindplaats: regel(400).describe('De kop of bladzijde in die publicatie.'),
});

const bronnen = z
  .array(bronvermelding)
  .min(1)
  .describe('Waar de inhoud vandaan komt; elke ingang noemt minstens één publicatie met de vindplaats.');

/** The passage that carries what stands large above the text, so that a next reader compares in seconds. The site does not show it. */
const steunt = z
  .array(
    z.strictObject({
      bron: verwijzing('bronnen').describe('De publicatie: de bestandsnaam in content/bronnen.'),
      kop: regel(200).describe('De kop in die publicatie waaronder de passage staat.'),
      woorden: regel(120)
        .refine((woorden) => woorden.split(/\s+/).length <= 7, 'Neem hooguit zeven woorden over.')
        .describe('De eerste woorden van de passage, letterlijk; hooguit zeven.'),
    }),
  )
  .min(1)
  .optional()
  .describe('De passage in de bron die draagt wat groot boven de tekst staat. Voor wie naleest; de site toont dit niet.');

/** The fields for naming and gist that every entry has. `max` is the length of `kort`. */
export const naamvelden = (max = 160) => ({
  titel: regel(180).describe('De vraag of de naam, zoals hij boven de pagina staat.'),
  kort: regel(max).describe('De kern in één zin, voor lijsten en zoekresultaten.'),
});

/** Other words for an entry, for search only. */
const zoekwoorden = {
  zoektermen: regels(80).optional().describe('Woorden die mensen gebruiken en die niet in de tekst staan. Alleen voor zoeken.'),
  synoniemen: regels(80).optional().describe('Andere namen voor deze ingang.'),
};

/** The fields that serve search only, and the date of the last review. */
const zoekvelden = {
  ...zoekwoorden,
  vragen: regels()
    .max(10)
    .optional()
    .describe('Vijf tot tien manieren waarop anderen dit zouden vragen, in andere woorden dan de tekst. Alleen voor zoeken.'),
  beoordeeld: datum.describe('Wanneer iemand deze ingang voor het laatst heeft nagelezen (jjjj-mm-dd).'),
};

const paginavelden = {
  korteTitel: regel(60).optional().describe('Een kortere naam voor lijsten en het kruimelpad, als de titel lang is.'),
  antwoord: regel(400)
    .optional()
    .describe('Het antwoord in een tot vier zinnen, groot boven de tekst. Zonder dit veld staat `kort` daar.'),
  volgorde: z.int().positive().optional().describe('De plaats in de rij; zonder dit veld op alfabet.'),
};

const relatiehulp = (name: CollectionName) => `Ingangen uit ${name} die hierbij horen (bestandsnamen zonder .mdx).`;

/**
 * Relation fields to some collections. Their type is empty on purpose: pages read relations from the graph, in both directions,
 * and never from the fields.
 */
const relatievelden = (names: readonly CollectionName[]) =>
  Object.fromEntries(names.map((name) => [name, verwijzingen(name).describe(relatiehulp(name))])) as Record<never, z.ZodType>;

const relatiesVanaf = (collection: CollectionName) =>
  relatievelden(collectionNames.slice(collectionNames.indexOf(collection), collectionNames.indexOf('bronnen')));

/** An entry with a page of its own: the shared fields, its relations, and what its kind adds. */
export const ingang = <Shape extends z.ZodRawShape>(collection: CollectionName, shape: Shape, kort = 160) =>
  z.strictObject({
    ...relatiesVanaf(collection),
    ...naamvelden(kort),
    ...paginavelden,
    ...zoekvelden,
    bronnen,
    steunt,
    ...shape,
  });

/** An entry that stands on the page of its collection, with its name as anchor. */
export const naslagregel = <Shape extends z.ZodRawShape>(collection: CollectionName, shape: Shape) =>
  z.strictObject({ ...relatiesVanaf(collection), ...naamvelden(240), ...zoekwoorden, bronnen, ...shape });

/** A source publication: everything comes from it, so it names no source itself. */
export const bronpublicatie = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    ...relatievelden(['instrumenten', 'modellen', 'literatuur', 'organisaties']),
    ...naamvelden(240),
    ...paginavelden,
    ...zoekvelden,
    ...shape,
  });

/** A page about the site itself (over, toegankelijkheid): text, without a source and outside the knowledge. */
export const lossePagina = z.strictObject({ ...naamvelden() });

/** The viewpoint an entry belongs to, where it has one. */
export const perspectief = verwijzing('perspectieven')
  .optional()
  .describe('Het perspectief waar dit onder valt; het bepaalt kleur en plaats.');

export const website = z
  .url({ protocol: /^https?$/ })
  .optional()
  .describe('Het adres van de website, met https://.');
