import { z } from 'zod';
import * as words from '#language/schema-inkten.ts';

const kleur = z.string().regex(/^#[0-9a-f]{6}$/, words.writeColour);
const naamVanInkt = z.string().regex(/^[a-z]+$/, words.writeInkName);

/** The signs of the inks: each ink has one of its own, for who does not tell colours apart. */
export const tekens = ['cirkel', 'vierkant', 'driehoek', 'poort', 'ruit', 'zeshoek'] as const;

const inkt = z.strictObject({
  naam: naamVanInkt.describe(words.inkName),
  kleur: kleur.describe(words.inkColour),
  teken: z.enum(tekens).describe(words.inkSign),
  donker: kleur.optional().describe(words.inkDark),
  dubbel: kleur.optional().describe(words.inkDouble),
  dubbelDonker: kleur.optional().describe(words.inkDoubleDark),
});

/** The fields of site.yaml for the inks that a handreiking gives itself. */
export const inktvelden = {
  inkten: z.array(inkt).min(1).max(6).optional().describe(words.inks),
  mengsels: z
    .array(
      z.strictObject({
        van: z.tuple([naamVanInkt, naamVanInkt]).describe(words.mixOf),
        kleur: kleur.describe(words.mixColour),
        donker: kleur.optional().describe(words.mixDark),
      }),
    )
    .optional()
    .describe(words.mixes),
};
