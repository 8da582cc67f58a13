import { z } from 'zod';
import { website } from './fields.ts';
import { regel } from './regels.ts';

const letter = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Schrijf de naam zoals Fontsource haar schrijft, met kleine letters en streepjes: source-serif-4.',
  );

/** The fields of site.yaml for what a handreiking calls its front page and its sources, and what others may do with its texts. */
export const eigenWoorden = {
  letters: z
    .strictObject({
      schreefloos: letter.optional().describe('De letter van koppen, menu en knoppen.'),
      schreef: letter.optional().describe('De letter van de tekst.'),
    })
    .optional()
    .describe('Eigen letters: de naam van een letter bij Fontsource, zoals source-serif-4. Installeer haar pakket erbij.'),
  voorpagina: regel(40)
    .optional()
    .describe('Hoe de voorpagina heet in een zin, met lidwoord: de praatplaat. Zonder dit veld is het de voorpagina.'),
  bronwoord: regel(40)
    .optional()
    .describe('Wat een bron voor een ingang is, voor de titel van de bron: Bewerkt naar. Zonder dit veld staat er Naar.'),
  licentie: z
    .strictObject({
      tekst: regel(160).describe('Wat iemand met de teksten mag doen, in één zin.'),
      adres: website.describe('Het adres van de licentie, met https://.'),
    })
    .optional()
    .describe('De licentie van de teksten, onderaan elke pagina.'),
};
