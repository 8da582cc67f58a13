import { z } from 'zod';
import * as words from '#language/schema-csl.ts';
import { website } from './fields.ts';
import { regel } from './regels.ts';

const naam = z.union([
  z.strictObject({
    family: regel(80).describe(words.family),
    given: regel(80).optional().describe(words.given),
    'non-dropping-particle': regel(20).optional().describe(words.particle),
  }),
  z.strictObject({ literal: regel(160).describe(words.literal) }),
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
    .describe(words.type),
  author: z.array(naam).min(1).optional().describe(words.author),
  editor: z.array(naam).min(1).optional().describe(words.editor),
  title: regel(300).describe(words.title),
  issued: z.string().refine(isDate, words.writeDate).optional().describe(words.issued),
  publisher: regel(160).optional().describe(words.publisher),
  'publisher-place': regel(80).optional().describe(words.publisherPlace),
  'container-title': regel(240).optional().describe(words.containerTitle),
  volume: regel(20).optional().describe(words.volume),
  issue: regel(20).optional().describe(words.issue),
  page: regel(20).optional().describe(words.page),
  edition: regel(40).optional().describe(words.edition),
  URL: website,
  DOI: z
    .string()
    .refine((doi) => /^10\.\d+\/\S+$/.test(doi), words.writeDoi)
    .optional()
    .describe(words.doi),
  ISBN: regel(20)
    .refine((isbn) => /^(?:\d{9}[\dX]|\d{13})$/.test(isbn.replace(/[- ]/g, '')), words.isbnDigits)
    .optional()
    .describe(words.isbn),
  note: regel(240).optional().describe(words.note),
});

export type Csl = z.infer<typeof csl>;
