import { z } from 'zod';
import { kindNames } from '../figures/kinds.ts';

/** The figure of a model. */
export const figuur = z
  .enum(kindNames)
  .optional()
  .meta({ bijHetBegin: true })
  .describe('De figuur, als die een andere is dan bij de soort hoort.');
