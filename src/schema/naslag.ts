import { z } from 'zod';
import { bronpublicatie, ingang, naslagregel, regel, regels, verwijzing, website } from './fields.ts';

const naam = z.union([
  z.strictObject({
    family: regel(80).describe('De achternaam.'),
    given: regel(80).optional().describe('De voornaam of voorletters.'),
    'non-dropping-particle': regel(20).optional().describe('Het tussenvoegsel.'),
  }),
  z.strictObject({ literal: regel(160).describe('De naam van een organisatie.') }),
]);

/** Data of a publication in the words of CSL (Citation Style Language 1.0.2), the fields that these sources need. */
export const csl = z.strictObject({
  type: z
    .enum([
      'book',
      'report',
      'chapter',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'webpage',
      'motion_picture',
      'thesis',
      'manuscript',
      'document',
      'speech',
    ])
    .describe('Het soort publicatie, in het Engels van CSL.'),
  author: z.array(naam).min(1).optional().describe('De auteurs, in volgorde.'),
  editor: z.array(naam).min(1).optional().describe('De redacteuren van de bundel.'),
  title: regel(300).describe('De titel van de publicatie.'),
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional()
    .describe('Jaar of datum van uitgave, tussen aanhalingstekens: "2023" of "2023-06-20".'),
  publisher: regel(160).optional().describe('De uitgever.'),
  'publisher-place': regel(80).optional().describe('De plaats van uitgave.'),
  'container-title': regel(240).optional().describe('Het tijdschrift, de bundel of de website waarin het staat.'),
  volume: regel(20).optional().describe('De jaargang, tussen aanhalingstekens.'),
  issue: regel(20).optional().describe('Het nummer, tussen aanhalingstekens.'),
  page: regel(20).optional().describe('De bladzijden, tussen aanhalingstekens: "47-58".'),
  edition: regel(40).optional().describe('De druk.'),
  URL: website,
  DOI: z.string().startsWith('10.').optional().describe('De DOI, zonder https://doi.org/.'),
  ISBN: regel(20).optional().describe('Het ISBN.'),
  note: regel(240).optional().describe('Een opmerking bij de gegevens.'),
});

export type Csl = z.infer<typeof csl>;

/** A term and its definition. */
export const begrippen = ingang(
  'begrippen',
  {
    afkorting: regel(20).optional().describe('De afkorting, als het begrip er een heeft.'),
    vormen: regels(80).optional().describe('Meervouden en verbuigingen waaraan de site het begrip in een tekst herkent.'),
  },
  240,
);

/** A publication referred to. */
export const literatuur = naslagregel('literatuur', {
  csl: csl.describe('De gegevens van de publicatie.'),
  onvolledig: regel(300).optional().describe('Welke gegevens de bron niet geeft.'),
});

/** An organisation named as author, publisher or participant. */
export const organisaties = naslagregel('organisaties', { website });

/** One of the source publications of the handreiking. */
export const bronnen = bronpublicatie({
  csl: csl.describe('De gegevens van de publicatie.'),
  website,
  volgt: verwijzing('literatuur').optional().describe('De publicatie waarvan deze een bewerking is.'),
});
