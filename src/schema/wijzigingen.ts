import { z } from 'zod';
import * as words from '#language/schema-wijzigingen.ts';
import { datum, regel } from './regels.ts';

/** What was changed in an entry, for who read it before. */
export const wijzigingen = z
  .array(
    z.strictObject({
      datum: datum.describe(words.date),
      wat: regel(200).describe(words.what),
      waarom: regel(200).optional().describe(words.why),
    }),
  )
  .min(1)
  .optional()
  .describe(words.changes);
