import { z } from 'zod';
import * as words from '#language/schema-werkblad.ts';
import { foutenIn } from './werkblad-fouten.ts';
import { invulblad } from './werkblad-invulblad.ts';
import { balans, kwadrant, raster } from './werkblad-vlakken.ts';
import { keuzehulp, stellingen } from './werkblad-vragen.ts';

const soorten = z.discriminatedUnion('soort', [stellingen, keuzehulp, kwadrant, balans, raster, invulblad]);

/** What makes an instrument work on the page: its questions, answers and rules, as data. */
export const werkblad = soorten
  .superRefine((blad, context) => {
    for (const { path, message } of foutenIn(blad)) context.addIssue({ code: 'custom', path, message });
  })
  .optional()
  .meta({ bijHetBegin: true })
  .describe(words.worksheet);

/** The data of a working instrument, as it is written. */
export type Werkblad = z.infer<typeof soorten>;
