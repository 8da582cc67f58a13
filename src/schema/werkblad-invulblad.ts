import { z } from 'zod';
import * as words from '#language/schema-werkblad-invulblad.ts';
import { verwijzing } from './fields.ts';
import { regel, regels } from './regels.ts';
import { gedeeld, helpt, naam, uit } from './werkblad-gedeeld.ts';

const veld = z.strictObject({
  id: naam,
  naam: regel(80).describe(words.subject),
  vraag: regel(300).optional().describe(words.question),
  soort: z.enum(['tekst', 'lijst', 'keuze']).describe(words.form),
  label: regel(60).optional().describe(words.fieldLabel),
  opties: regels(80).optional().describe(words.options),
  kolommen: regels(60).optional().describe(words.columns),
  voorbeeld: z
    .strictObject({
      naam: regel(80).describe(words.exampleName),
      casus: verwijzing('casussen').optional().describe(words.exampleCase),
      tekst: regel(400).describe(words.exampleText),
    })
    .optional()
    .describe(words.example),
  helpt: helpt.optional(),
});

/** Fields to fill in together. */
export const invulblad = z
  .strictObject({
    soort: z.literal('invulblad'),
    ...gedeeld,
    kop: regel(80).describe(words.heading),
    uitleg: regel(300).describe(words.explanation),
    uit,
    label: regel(60).describe(words.label),
    samen: regel(60).describe(words.together),
    stand: z.array(regel(40)).min(2).max(4).optional().describe(words.state),
    velden: z.array(veld).min(1).describe(words.fields),
    eigenVelden: z.int().min(1).max(4).optional().describe(words.ownFields),
    perScherm: z.int().min(1).max(8).optional().describe(words.perScreen),
    helpt,
  })
  .describe(words.sheet);
