import { z } from 'zod';
import { regel, regels } from './regels.ts';

const naam = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'Schrijf een naam met kleine letters, cijfers en streepjes, zonder spatie: regelingen.',
  );

const veld = z.strictObject({
  veld: naam.describe('De naam van het veld, zoals die boven een tekst staat: bedrag.'),
  naam: regel(40).describe('Hoe het veld op de pagina heet.'),
  vorm: z
    .enum(['regel', 'lijst', 'getal', 'keuze', 'website'])
    .describe('Eén regel, een lijst van regels, een getal, een keuze of een webadres. Een lijst staat onder de tekst.'),
  keuzes: regels(60).optional().describe('Waar een keuze uit kiest. De lezer kan er het overzicht mee kleiner maken.'),
  verplicht: z.boolean().default(false).describe('Of elke ingang dit veld heeft.'),
  uitleg: regel(240).describe('Wat er in het veld hoort, voor wie schrijft.'),
});

/** One field of a kind that a handreiking brings itself. */
export type EigenVeld = z.infer<typeof veld>;

const groepering = z.strictObject({
  waarde: naam.describe('Wat er in het veld staat.'),
  naam: regel(60).describe('De naam van de groep in het overzicht.'),
  vraag: regel(120).optional().describe('De vraag die iemand naar deze groep brengt.'),
});

const soort = z.strictObject({
  soort: naam.describe('De map onder content/, en het deel van het adres: kernvragen.'),
  enkelvoud: regel(40).optional().describe('Hoe één ingang heet.'),
  meervoud: regel(40).optional().describe('Hoe ze samen heten.'),
  uitleg: regel(240).optional().describe('Wat een lezer op het overzicht vindt.'),
  groep: naam.optional().describe('De groep in het menu van site.yaml.'),
  zin: regel(240).optional().describe('De zin boven het overzicht; {aantal} wordt het aantal ingangen.'),
  groepen: z
    .array(groepering)
    .min(2)
    .optional()
    .describe('De groepen van het overzicht, bij een soort die erin is verdeeld: modellen, instrumenten, casussen.'),
  velden: z.array(veld).optional().describe('De eigen velden, bij een soort die de generator niet kent.'),
  indeling: naam
    .optional()
    .describe('Hoe het overzicht van een eigen soort is verdeeld: geen, letter, plaats, of de naam van een keuzeveld.'),
});

/** What content/soorten.yaml says of one kind. */
export type Soort = z.infer<typeof soort>;

/** content/soorten.yaml: which kinds a handreiking has, and what it calls them. */
export const soorten = z.strictObject({
  soorten: z
    .array(soort)
    .min(1)
    .describe('De soorten van deze handreiking. Een soort die er niet bij staat, is er niet; bronnen en paginas zijn er altijd.'),
});

export type Soorten = z.infer<typeof soorten>;
