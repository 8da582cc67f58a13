import { z } from 'zod';
import * as words from '#language/schema-werkblad-gedeeld.ts';
import { bronvermelding, verwijzing, verwijzingOveral } from './fields.ts';
import { regel, regels } from './regels.ts';

/** The name of a question, answer or choice. */
export const naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.writeId)
  .describe(words.id);

/** The entries that help with it. */
export const helpt = z.array(verwijzingOveral).min(1).describe(words.helps);

const paar = (uitleg: string) => z.tuple([z.int().positive(), z.int().positive()]).describe(uitleg);

/** What a working instrument of any kind says of itself. */
export const gedeeld = {
  versie: z.int().positive().describe(words.version),
  afdruk: regel(12).optional().describe(words.fingerprint),
  minuten: paar(words.minutes),
  tijdVan: z.enum(['bron', 'ons']).describe(words.timeFrom),
  aantal: paar(words.people),
  voorbereiden: regel(400).describe(words.prepare),
  gesprek: regels(300).describe(words.conversation),
  bron: bronvermelding.describe(words.source),
  herkomst: regel(400).optional().describe(words.origin),
};

/** The model that axes, pairs or rows come from. */
export const uit = verwijzing('modellen').optional().describe(words.model);
