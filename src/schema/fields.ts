import { z } from 'zod';
import { datum, regel, regels } from './regels.ts';
import { isWebAddress } from './web-address.ts';
import { wijzigingen } from './wijzigingen.ts';

/** The name of one entry of a collection: its file name without ending. */
export const verwijzing = (collection: string) => z.string().trim().min(1).meta({ verwijstNaar: collection });

/** Names of entries of one collection. */
export const verwijzingen = (collection: string) => z.array(verwijzing(collection)).min(1).optional();

/** An id with its collection (`begrippen/woord`), where a field may point to any kind. */
export const verwijzingOveral = z.string().trim().min(1).meta({ verwijstNaar: 'overal' });

/** The id of a publication, with its collection: a source or a title of the literature. */
export const publicatie = z
  .string()
  .trim()
  .refine(
    (id) => /^(?:bronnen|literatuur)\/[^/\s]+$/.test(id),
    'Noem een publicatie met haar soort: bronnen/naam of literatuur/naam.',
  )
  .meta({ verwijstNaar: 'overal' });

/** Where a statement comes from: a source publication and the place in it. */
export const bronvermelding = z.strictObject({
  bron: verwijzing('bronnen').describe('De publicatie: de bestandsnaam in content/bronnen.'),
  vindplaats: regel(400).describe('De kop of bladzijde in die publicatie.'),
});

const bronnen = z
  .array(bronvermelding)
  .min(1)
  .superRefine((all, context) => {
    const keys = all.map(({ bron, vindplaats }) => `${bron} ${vindplaats}`);
    keys.forEach((key, index) => {
      const message = 'Deze bron staat er al, met dezelfde vindplaats. Haal een van de twee weg.';
      if (keys.indexOf(key) < index) context.addIssue({ code: 'custom', path: [index], message });
    });
  })
  .describe('Waar de inhoud vandaan komt; elke ingang noemt minstens één publicatie met de vindplaats.');

/** The passage that carries what stands large above the text, so that a next reader compares in seconds. The site does not show it. */
const steunt = z
  .array(
    z.strictObject({
      bron: verwijzing('bronnen')
        .meta({ verwijstNaar: 'bronnen', isRelatie: false })
        .describe('De publicatie: de bestandsnaam in content/bronnen.'),
      kop: regel(200).describe('De kop in die publicatie waaronder de passage staat.'),
      woorden: regel(120)
        .refine((woorden) => woorden.split(/\s+/).length <= 7, 'Neem hooguit zeven woorden over.')
        .describe('De eerste woorden van de passage, letterlijk; hooguit zeven.'),
    }),
  )
  .min(1)
  .optional()
  .describe('De passage in de bron die draagt wat groot boven de tekst staat. Voor wie naleest; de site toont dit niet.');

const heel = (max: number) =>
  regel(max).refine((text) => !/[,;]$/.test(text), 'Deze tekst eindigt op een komma of puntkomma: haal die weg.');

/** The fields for naming and gist that every entry has. `max` is the length of `kort`. */
export const naamvelden = (max = 160) => ({
  titel: heel(180).describe('De vraag of de naam, zoals hij boven de pagina staat.'),
  kort: heel(max).describe('De kern in één zin, voor lijsten en zoekresultaten.'),
  concept: z.boolean().optional().describe('Of dit nog een concept is: true toont het in npm run dev en houdt het van de site.'),
  vorigeIds: z
    .array(
      z
        .string()
        .refine(
          (id) => /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id),
          'Schrijf een oude naam als soort/naam: modellen/oude-naam.',
        ),
    )
    .min(1)
    .optional()
    .describe('Hoe deze ingang eerder heette, als soort/naam: het oude adres leidt hierheen. npm run hernoem schrijft dit zelf.'),
});

/** Other words for an entry, for search only. */
const zoekwoorden = {
  zoektermen: regels(80).optional().describe('Woorden die mensen gebruiken en die niet in de tekst staan. Alleen voor zoeken.'),
  synoniemen: regels(80).optional().describe('Andere namen voor deze ingang.'),
};

/** The fields that serve search only, and the date of the last review. */
const zoekvelden = {
  ...zoekwoorden,
  vragen: z
    .array(regel(200).refine((vraag) => !/^(?:-{3,}|\w+:)$/.test(vraag), 'Hier horen alleen vragen, elk op een eigen regel.'))
    .min(1)
    .max(60)
    .optional()
    .describe(
      'Manieren waarop anderen dit zouden vragen, elk op een regel in een bestand ernaast: naam.vragen.txt. Alleen voor zoeken.',
    ),
  beoordeeld: datum.describe('Wanneer iemand deze ingang voor het laatst heeft nagelezen (jjjj-mm-dd).'),
  beoordeeldDoor: regel(80)
    .optional()
    .describe('Wie dat deed, als rol achter «door»: een bestuurder uit de ouderenzorg. Geen naam.'),
  wijzigingen,
};

const paginavelden = {
  korteTitel: regel(60).optional().describe('Een kortere naam voor lijsten en het kruimelpad, als de titel lang is.'),
  antwoord: regel(400)
    .optional()
    .describe('Het antwoord in een tot vier zinnen, groot boven de tekst. Zonder dit veld staat `kort` daar.'),
  volgorde: z.int().positive().optional().describe('De plaats in de rij; zonder dit veld op alfabet.'),
  verder: z
    .array(
      z.strictObject({
        naar: verwijzingOveral
          .meta({ verwijstNaar: 'overal', isRelatie: false })
          .describe('De ingang die onder «Verder met dit» staat, als soort/naam.'),
        want: regel(160).describe('Waarom iemand daarheen gaat, in één zin.'),
      }),
    )
    .superRefine((all, context) => {
      const names = all.map(({ naar }) => naar);
      names.forEach((naar, index) => {
        const message = `«${naar}» staat hier twee keer. Haal er een weg.`;
        if (names.indexOf(naar) < index) context.addIssue({ code: 'custom', path: [index, 'naar'], message });
      });
    })
    .optional()
    .describe('Eigen zinnen bij «Verder met dit». Zonder zin staat de kern van de ingang er.'),
};

/** Fields to name entries of some kinds in. What they say is read from the graph, in both directions, never from the fields. */
export const relatievelden = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      verwijzingen(name).describe(`Ingangen uit ${name} die hierbij horen: hun bestandsnamen zonder .mdx of .yaml.`),
    ]),
  );

/** An entry with a page of its own: the shared fields and what its kind adds. */
export const ingang = <Shape extends z.ZodRawShape>(shape: Shape, kort = 160) =>
  z.strictObject({
    ...naamvelden(kort),
    ...paginavelden,
    ...zoekvelden,
    bronnen,
    steunt,
    ...shape,
  });

/** An entry that stands on the page of its collection, with its name as anchor. */
export const naslagregel = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...naamvelden(240), ...zoekwoorden, bronnen, ...shape });

/** A source publication: everything comes from it, so it names no source itself. */
export const bronpublicatie = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
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
  .superRefine((address, context) => {
    if (!isWebAddress(address)) context.addIssue({ code: 'invalid_format', format: 'url', input: address });
  })
  .optional()
  .describe('Het adres van de website, met https://.');
