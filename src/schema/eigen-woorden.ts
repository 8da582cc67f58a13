import { z } from 'zod';
import * as words from '#language/schema-eigen-woorden.ts';
import { website } from './fields.ts';
import { regel } from './regels.ts';

const letter = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, words.typefaceName);

/** The fields of site.yaml for what a handreiking calls its front page and its sources, and what others may do with its texts. */
export const eigenWoorden = {
  letters: z
    .strictObject({
      schreefloos: letter.optional().describe(words.sans),
      schreef: letter.optional().describe(words.serif),
    })
    .optional()
    .describe(words.typefaces),
  voorpagina: regel(40).optional().describe(words.frontPage),
  bronwoord: regel(40).optional().describe(words.sourceWord),
  waarover: regel(30).optional().describe(words.writtenAbout),
  licentie: z
    .strictObject({
      tekst: regel(160).describe(words.licenceText),
      adres: website.describe(words.licenceAddress),
    })
    .optional()
    .describe(words.licence),
};
