import { z } from 'zod';
import * as words from '#language/schema-platen.ts';
import { regel } from './regels.ts';

/** The fields of site.yaml with the words on plates that are no entry. */
export const platen = {
  praatplaat: z
    .strictObject({
      hart: regel(60).describe(words.heart),
      onderschrift: regel(120).describe(words.caption),
      herkomst: regel(300).describe(words.origin),
      leeg: z
        .strictObject({
          titel: regel(60).describe(words.emptyTitle),
          hart: regel(60).describe(words.emptyHeart),
          onderschrift: regel(120).describe(words.emptyCaption),
        })
        .optional()
        .describe(words.empty),
    })
    .optional()
    .describe(words.map),
  niveauplaat: z
    .strictObject({
      titel: regel(60).describe(words.title),
      gebruik: regel(120).describe(words.use),
      hart: regel(60).describe(words.middle),
      onderschrift: regel(120).describe(words.caption),
      herkomst: regel(300).describe(words.origin),
      leeg: z
        .strictObject({
          titel: regel(60).describe(words.emptyTitle),
          vraag: regel(60).describe(words.emptyAsks),
          hart: regel(60).describe(words.emptyHeart),
          onderschrift: regel(120).describe(words.emptyCaption),
        })
        .optional()
        .describe(words.empty),
    })
    .optional()
    .describe(words.sheet),
};
