import { z } from 'zod';
import { website } from './fields.ts';
import { regel } from './regels.ts';

const naam = z.union([
  z.strictObject({
    family: regel(80).describe('De achternaam.'),
    given: regel(80).optional().describe('De voornaam of voorletters.'),
    'non-dropping-particle': regel(20).optional().describe('Het tussenvoegsel.'),
  }),
  z.strictObject({ literal: regel(160).describe('De naam van een organisatie.') }),
]);

/** Whether a text is a year, a month or a day that exists. */
function isDate(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = /^((?:1[4-9]|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

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
  author: z
    .array(naam)
    .min(1)
    .optional()
    .describe('De auteurs, in volgorde: elk als { family: Jansen, given: P. }, een organisatie als { literal: Naam }.'),
  editor: z
    .array(naam)
    .min(1)
    .optional()
    .describe('De redacteuren van de bundel: elk als { family: Jansen, given: P. }, een organisatie als { literal: Naam }.'),
  title: regel(300).describe('De titel van de publicatie.'),
  issued: z
    .string()
    .refine(isDate, 'Schrijf het jaar of de datum zo: "2023", "2023-06" of "2023-06-20".')
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
  DOI: z
    .string()
    .refine(
      (doi) => /^10\.\d+\/\S+$/.test(doi),
      'Schrijf een DOI als 10.1234/abc: zonder https://doi.org/ ervoor en zonder spaties.',
    )
    .optional()
    .describe('De DOI, zonder https://doi.org/.'),
  ISBN: regel(20)
    .refine((isbn) => /^(?:\d{9}[\dX]|\d{13})$/.test(isbn.replace(/[- ]/g, '')), 'Een ISBN heeft tien of dertien cijfers.')
    .optional()
    .describe('Het ISBN.'),
  note: regel(240).optional().describe('Een opmerking bij de gegevens.'),
});

export type Csl = z.infer<typeof csl>;
