import { z } from 'zod';
import * as words from '#language/schema-figuur.ts';
import { kindNames } from '../figures/kinds.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

/** The figure of a model. */
export const figuur = z.enum(kindNames).optional().meta({ bijHetBegin: true }).describe(words.figure);
