import { z } from 'zod';
import { regel, regels } from './regels.ts';
import { gedeeld, helpt, naam, uit } from './werkblad-gedeeld.ts';

const eerst = z.int().min(3).max(5).describe('Hoeveel er vooraan staan om over te praten: meestal drie.');

/** Own things on a place between two axes. */
export const kwadrant = z
  .strictObject({
    soort: z.literal('kwadrant'),
    ...gedeeld,
    uit,
    ding: regel(40).describe('Hoe één ding heet dat je plaatst: samenwerking.'),
    dingen: regel(40).describe('Hoe meer dingen heten: samenwerkingen.'),
    stappen: z.array(regel(20)).length(4).describe('De vier stappen van een as, van laag naar hoog.'),
    assen: z
      .tuple([regel(60), regel(60)])
      .describe('De naam van de as naar rechts en die van de as naar boven, zoals je erover praat.'),
    vakken: z
      .array(regel(80))
      .length(4)
      .optional()
      .describe('De namen van de vakken, als de bron ze geeft: linksboven, rechtsboven, linksonder, rechtsonder.'),
    keuze: z
      .strictObject({
        vraag: regel(80).describe('Wat je per ding afspreekt: Wie gaat erheen?'),
        opties: regels(60).describe('Waar je uit kiest.'),
      })
      .optional()
      .describe('De keuze die je samen maakt als alles geplaatst is.'),
    haalUit: z
      .strictObject({
        // No relation: the other instrument says itself where it leads. Whether the list exists is checked by itself.
        instrument: naam.describe('Het invulblad waar zulke dingen al op staan: de bestandsnaam.'),
        veld: naam.describe('De id van de lijst op dat blad.'),
        kolom: z.int().positive().describe('De hoeveelste kolom van die lijst.'),
      })
      .optional()
      .describe('De lijst van een ander instrument waar deze dingen uit te halen zijn.'),
    helpt,
  })
  .describe('Eigen dingen op een plek tussen twee assen.');

/** Pairs of two sides, of which both are good. */
export const balans = z
  .strictObject({
    soort: z.literal('balans'),
    ...gedeeld,
    uit,
    plaatsen: z.array(regel(20)).length(5).describe('De vijf plaatsen tussen de polen, van de ene naar de andere.'),
    dringend: z.array(regel(20)).length(3).describe('Hoe dringend het is: kan wachten, dit jaar, nu.'),
    eerst,
    paren: z
      .int()
      .min(3)
      .optional()
      .describe('Hoeveel paren van het model meedoen, als de laatste in de bron geen twee kanten zijn.'),
    onderwerp: regel(40).describe('Hoe één paar heet: dilemma.'),
    onderwerpen: regel(40).describe('Hoe meer paren heten: dilemma’s.'),
    helpt,
  })
  .describe('Paren van twee kanten die allebei goed zijn.');

/** Rows with a place in the columns. */
export const raster = z
  .strictObject({
    soort: z.literal('raster'),
    ...gedeeld,
    uit,
    kolommen: z
      .array(
        z.strictObject({
          naam: regel(40).describe('Het woord boven de kolom.'),
          kort: regel(80).optional().describe('Wat het betekent.'),
        }),
      )
      .min(3)
      .max(8)
      .describe('De kolommen, van links naar rechts.'),
    rijen: regels(80).optional().describe('De rijen, als het model ze niet als onderdelen heeft.'),
    oplopend: z.boolean().describe('Of verder naar rechts meer is; zo niet, dan is alleen het gekozen vak gekleurd.'),
    eigenRijen: z.int().min(0).max(6).describe('Hoeveel eigen rijen erbij kunnen.'),
    naastElkaar: z.enum(['samenwerkingen', 'deelnemers']).describe('Wat je naast elkaar legt.'),
    vragen: regels(200).optional().describe('De gespreksvragen waarmee je sluit.'),
    vraag: regel(120).describe('De vraag boven de tabel.'),
    helpt,
  })
  .describe('Rijen met een plek in de kolommen.');
