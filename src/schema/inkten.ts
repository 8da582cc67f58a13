import { z } from 'zod';

const kleur = z
  .string()
  .regex(
    /^#[0-9a-f]{6}$/,
    'Schrijf een kleur als # met zes tekens, in kleine letters en tussen aanhalingstekens, zoals #f7a189.',
  );
const naamVanInkt = z.string().regex(/^[a-z]+$/, 'Schrijf de naam van een inkt in kleine letters, aan elkaar: gras.');

/** The signs of the inks: each ink has one of its own, for who does not tell colours apart. */
export const tekens = ['cirkel', 'vierkant', 'driehoek', 'poort', 'ruit', 'zeshoek'] as const;

const inkt = z.strictObject({
  naam: naamVanInkt.describe('De naam, die een perspectief in «inkt» noemt.'),
  kleur: kleur.describe('De kleur van het vel, waar zwarte letters op te lezen zijn, of een donkere met witte letters.'),
  teken: z.enum(tekens).describe('Het teken van deze inkt; elke inkt heeft een ander.'),
  donker: kleur.optional().describe('De kleur op een donker scherm; zonder dit veld uitgerekend.'),
  dubbel: kleur.optional().describe('Twee keer deze inkt over elkaar, in figuren; zonder dit veld uitgerekend.'),
  dubbelDonker: kleur.optional().describe('Hetzelfde op een donker scherm; zonder dit veld uitgerekend.'),
});

/** The fields of site.yaml for the inks that a handreiking gives itself. */
export const inktvelden = {
  inkten: z
    .array(inkt)
    .min(1)
    .max(6)
    .optional()
    .describe('De kleuren van de perspectieven, in hun volgorde. Zonder dit veld: zalm, lucht, zon en zwart.'),
  mengsels: z
    .array(
      z.strictObject({
        van: z.tuple([naamVanInkt, naamVanInkt]).describe('De namen van de twee inkten.'),
        kleur: kleur.describe('De kleur waar ze over elkaar liggen.'),
        donker: kleur.optional().describe('Dezelfde op een donker scherm.'),
      }),
    )
    .optional()
    .describe('Wat twee inkten over elkaar geven, als dat anders is dan het bouwen uitrekent.'),
};
