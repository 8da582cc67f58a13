import { z } from 'zod';
import { bronvermelding, verwijzing, verwijzingOveral } from './fields.ts';
import { regel, regels } from './regels.ts';

/** The name of a question, answer or choice. */
export const naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Schrijf een id met kleine letters, cijfers en streepjes: belangen-oog.')
  .describe('Een vaste naam, die gelijk blijft als de zin verandert.');

/** The entries that help with it. */
export const helpt = z
  .array(verwijzingOveral)
  .min(1)
  .describe('De ingangen die hierbij helpen, als soort/naam; minstens één, anders loopt het gesprek dood.');

const paar = (uitleg: string) => z.tuple([z.int().positive(), z.int().positive()]).describe(uitleg);

/** What a working instrument of any kind says of itself. */
export const gedeeld = {
  versie: z.int().positive().describe('Eén hoger als een vraag, antwoord of rij iets anders gaat betekenen.'),
  afdruk: regel(12).optional().describe('De vingerafdruk van de vragen bij deze versie; het bouwen zegt welke hier hoort.'),
  minuten: paar('Hoeveel minuten het invullen kost, en hoeveel het gesprek.'),
  tijdVan: z.enum(['bron', 'ons']).describe('Van wie de minuten zijn: van de bron, of van ons.'),
  aantal: paar('Met hoeveel mensen: minstens en hoogstens.'),
  voorbereiden: regel(400).describe('Hoe je het voorbereidt, in één tot drie zinnen.'),
  gesprek: regels(300).describe('Hoe je het gesprek leidt, stap voor stap. Zet [ ] om wat van ons is.'),
  bron: bronvermelding.describe('Waar de vragen staan.'),
  herkomst: regel(400).optional().describe('Wat er aan de vragen van de bron is en wat van ons, in één of twee zinnen.'),
};

/** The model that axes, pairs or rows come from. */
export const uit = verwijzing('modellen')
  .optional()
  .describe('Het model waar de assen, polen of rijen uit komen: de bestandsnaam. Bij een model zonder dit veld het model zelf.');
