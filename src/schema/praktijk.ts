import { z } from 'zod';
import { ingang, perspectief, regel, regels, verwijzingOveral, website } from './fields.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

const onderdeel = z.strictObject({
  naam: regel(160).describe('De naam van het onderdeel, zoals in de bron.'),
  kort: regel(400).describe('De kern van het onderdeel in één zin.'),
  polen: z
    .tuple([regel(80), regel(80)])
    .optional()
    .describe('De twee kanten, als het onderdeel een paar is.'),
  pagina: verwijzingOveral.optional().describe('De ingang die dit onderdeel uitwerkt, als soort/naam.'),
});

const as = z.strictObject({
  naam: regel(80).optional().describe('Waar de as over gaat.'),
  van: regel(80).describe('Het ene uiteinde: links of onder.'),
  naar: regel(80).describe('Het andere uiteinde: rechts of boven.'),
});

/** A model, typology, matrix, list of principles, phases or roles. */
export const modellen = ingang('modellen', {
  soort: z.enum(modelsoorten).describe('Wat voor model het is; het bepaalt de figuur.'),
  onderdelen: z.array(onderdeel).min(2).optional().describe('De onderdelen, in de volgorde van de bron.'),
  assen: z.tuple([as, as]).optional().describe('De twee assen van een matrix: eerst de horizontale.'),
  perspectief,
});

/** A practice example: worked out, or a signpost with a link. */
export const casussen = ingang('casussen', {
  soort: z.enum(['uitgewerkt', 'wegwijzer']).describe('Uitgewerkt, of een wegwijzer met een link.'),
  categorie: regel(80).describe('De groep waaronder de casus in het overzicht staat.'),
  website,
  perspectief,
});

/** A governance theme. */
export const themas = ingang('themas', {
  tips: regels(300).describe('De tips bij dit thema, elk in één zin.'),
  perspectief,
});

/** A recurring challenge of networks, with its advice. */
export const adviezen = ingang('adviezen', { perspectief });

/** Something a board does with the handreiking. */
export const instrumenten = ingang('instrumenten', {
  doel: regel(240).describe('Waar je het instrument voor gebruikt.'),
  duur: regel(120).optional().describe('Hoe lang het duurt.'),
  deelnemers: regel(240).optional().describe('Wie er meedoen.'),
  website,
  perspectief,
});
