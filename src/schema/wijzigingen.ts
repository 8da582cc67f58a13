import { z } from 'zod';
import { datum, regel } from './regels.ts';

/** What was changed in an entry, for who read it before. */
export const wijzigingen = z
  .array(
    z.strictObject({
      datum: datum.describe('Wanneer het veranderde (jjjj-mm-dd).'),
      wat: regel(200).describe('Wat er veranderde, in één zin.'),
      waarom: regel(200).optional().describe('Waarom, in één zin: een fout, een nieuw inzicht, een vraag van een lezer.'),
    }),
  )
  .min(1)
  .optional()
  .describe('Wat er na de eerste uitgave in deze ingang veranderde. Alleen wat een lezer merkt; geen tikfouten.');
