import { z } from 'zod';
import * as words from '#language/schema-werkblad-vlakken.ts';
import { regel, regels } from './regels.ts';
import { gedeeld, helpt, naam, uit } from './werkblad-gedeeld.ts';

const eerst = z.int().min(3).max(5).describe(words.first);

/** Own things on a place between two axes. */
export const kwadrant = z
  .strictObject({
    soort: z.literal('kwadrant'),
    ...gedeeld,
    uit,
    ding: regel(40).describe(words.thing),
    dingen: regel(40).describe(words.things),
    stappen: z.array(regel(20)).length(4).describe(words.steps),
    assen: z.tuple([regel(60), regel(60)]).describe(words.axes),
    vakken: z.array(regel(80)).length(4).optional().describe(words.boxes),
    keuze: z
      .strictObject({
        vraag: regel(80).describe(words.choiceQuestion),
        opties: regels(60).describe(words.choiceOptions),
      })
      .optional()
      .describe(words.choice),
    haalUit: z
      .strictObject({
        // No relation: the other instrument says itself where it leads. Whether the list exists is checked by itself.
        instrument: naam.describe(words.fromTool),
        veld: naam.describe(words.fromList),
        kolom: z.int().positive().describe(words.fromColumn),
      })
      .optional()
      .describe(words.from),
    helpt,
  })
  .describe(words.quadrant);

/** Pairs of two sides, of which both are good. */
export const balans = z
  .strictObject({
    soort: z.literal('balans'),
    ...gedeeld,
    uit,
    plaatsen: z.array(regel(20)).length(5).describe(words.places),
    dringend: z.array(regel(20)).length(3).describe(words.urgency),
    eerst,
    paren: z.int().min(3).optional().describe(words.pairs),
    onderwerp: regel(40).describe(words.pair),
    onderwerpen: regel(40).describe(words.pairPlural),
    helpt,
  })
  .describe(words.balance);

/** Rows with a place in the columns. */
export const raster = z
  .strictObject({
    soort: z.literal('raster'),
    ...gedeeld,
    uit,
    kolommen: z
      .array(
        z.strictObject({
          naam: regel(40).describe(words.columnName),
          kort: regel(80).optional().describe(words.columnMeaning),
        }),
      )
      .min(3)
      .max(8)
      .describe(words.columns),
    rijen: regels(80).optional().describe(words.rows),
    oplopend: z.boolean().describe(words.rising),
    eigenRijen: z.int().min(0).max(6).describe(words.ownRows),
    naastElkaar: z.enum(['samenwerkingen', 'deelnemers']).describe(words.sideBySide),
    vragen: regels(200).optional().describe(words.closing),
    vraag: regel(120).describe(words.gridQuestion),
    helpt,
  })
  .describe(words.grid);
