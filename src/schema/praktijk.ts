import { z } from 'zod';
import { checkFigure } from '../figures/check-figure.ts';
import { figureFields } from '../figures/fields.ts';
import { kindNames } from '../figures/kinds.ts';
import { ingang, perspectief, regel, regels, verwijzingOveral, website } from './fields.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

/** A model, typology, matrix, list of principles, phases or roles. */
export const modellen = ingang('modellen', {
  soort: z.enum(modelsoorten).describe('Wat voor model het is; het bepaalt de figuur.'),
  figuur: z.enum(kindNames).optional().describe('De figuur, als die een andere is dan bij de soort hoort.'),
  ...figureFields({ regel, verwijzing: verwijzingOveral }),
  perspectief,
}).superRefine((model, context) => {
  for (const issue of checkFigure(model)) context.addIssue({ code: 'custom', ...issue });
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
