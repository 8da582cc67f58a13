import { z } from 'zod';
import { verwijzingOveral } from './fields.ts';
import { regel } from './regels.ts';
import { gedeeld, helpt, naam } from './werkblad-gedeeld.ts';

/** Statements that one agrees with more or less. */
export const stellingen = z
  .strictObject({
    soort: z.literal('stellingen'),
    ...gedeeld,
    antwoorden: z.array(regel(20)).length(5).describe('De vijf antwoorden, van nee naar ja.'),
    toelichting: regel(80)
      .optional()
      .describe('De vraag bij het veld om iets bij te schrijven; zonder dit veld [Waaraan merk je dat?].'),
    toelichtingOpen: z
      .boolean()
      .optional()
      .describe('Of dat veld vanzelf opengaat, omdat de bron de vraag bij elk antwoord stelt.'),
    groepen: z
      .array(
        z.strictObject({
          naam: regel(60).describe('Het kopje boven deze vragen.'),
          vragen: z
            .array(
              z.strictObject({
                id: naam,
                vraag: regel(300).describe('De vraag: één ding tegelijk.'),
                ja: regel(160).describe('De zin bij Samen ja, zonder hoofdletter en punt: we vertrouwen elkaar.'),
                nee: regel(160).describe('De zin bij Samen nee, zonder hoofdletter en punt.'),
                uiteen: regel(160).describe('Het vervolg op ‘Over de vraag’: of we elkaar vertrouwen.'),
                helpt,
              }),
            )
            .min(1)
            .describe('De vragen van deze groep.'),
        }),
      )
      .min(1)
      .describe('De vragen, in groepen; elke groep is een scherm.'),
  })
  .describe('Vragen met vijf antwoorden in woorden.');

/** Questions whose answers pull to a choice. */
export const keuzehulp = z
  .strictObject({
    soort: z.literal('keuzehulp'),
    ...gedeeld,
    uitkomsten: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(60).describe('Waar je uit kiest.'),
          kort: regel(240).optional().describe('Wat dit is, in één zin.'),
          pagina: verwijzingOveral.optional().describe('De ingang over deze keuze, als soort/naam.'),
        }),
      )
      .min(2)
      .describe('Waar je uit kiest.'),
    uitkomstvraag: regel(120).describe('De vraag waar de keuze het antwoord op is.'),
    vuistregel: regel(200).optional().describe('De regel van de bron om mee te sluiten.'),
    vragen: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(40).describe('De vraag in een of twee woorden, voor de tabel.'),
          vraag: regel(300).describe('De vraag.'),
          telt: z.boolean().describe('Of de bron de antwoorden aan een keuze koppelt.'),
          antwoorden: z
            .array(
              z.strictObject({
                id: naam,
                tekst: regel(160).describe('Het antwoord.'),
                trekt: z.array(naam).optional().describe('De id’s van de keuzes waar dit antwoord naar trekt.'),
                want: regel(400).optional().describe('Waarom, met de bron erbij.'),
              }),
            )
            .min(2)
            .describe('De antwoorden.'),
          helpt,
        }),
      )
      .min(2)
      .describe('De vragen.'),
  })
  .describe('Vragen die helpen kiezen.');
