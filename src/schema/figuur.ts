import { z } from 'zod';
import { kindNames } from '../figures/kinds.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

/** The figure of a model. */
export const figuur = z
  .enum(kindNames)
  .optional()
  .meta({ bijHetBegin: true })
  .describe('De figuur, als die een andere is dan bij de soort hoort.');
