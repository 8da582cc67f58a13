import { z } from 'zod';
import * as words from '#language/figure-fields.ts';
import { imageNames } from './drawings/images.ts';

/** What the schema lends: how it describes a line of text, and the name of another entry. */
interface Lent {
  regel: (max: number) => z.ZodString;
  verwijzing: z.ZodString;
}

const partField = ({ regel, verwijzing }: Lent) =>
  z.strictObject({
    naam: regel(160)
      .refine((naam) => !/^\d+[.)]\s/.test(naam), words.numberIsMark)
      .describe(words.naam),
    kort: regel(400).describe(words.kort),
    polen: z
      .tuple([regel(80), regel(80)])
      .optional()
      .describe(words.polen),
    pagina: verwijzing.optional().describe(words.pagina),
    plaats: z
      .tuple([z.enum(['links', 'rechts']), z.enum(['onder', 'boven'])])
      .optional()
      .describe(words.plaats),
    groep: regel(80).optional().describe(words.groep),
    beeld: z.enum(imageNames).optional().describe(words.beeld),
    cellen: z.array(regel(240).nullable()).optional().describe(words.cellen),
  });

const axisField = ({ regel }: Lent) =>
  z.strictObject({
    naam: regel(80).optional().describe(words.asNaam),
    van: regel(80).describe(words.asVan),
    naar: regel(80).describe(words.asNaar),
  });

const courseField = ({ regel }: Lent) =>
  z.strictObject({
    as: regel(80).describe(words.verloopAs),
    punten: z
      .array(
        z.strictObject({
          naam: regel(60).describe(words.puntNaam),
          hoogte: z.int().min(0).max(4).describe(words.puntHoogte),
          open: z.boolean().optional().describe(words.puntOpen),
        }),
      )
      .min(2)
      .describe(words.punten),
  });

/** What the source says of its parts and what we added: a figure says only that. */
const knowledgeFields = ({ regel }: Lent) => ({
  onderdeelnaam: regel(40).optional().describe(words.onderdeelnaam),
  nummering: z.enum(['cijfers', 'letters', 'hoofdletters']).optional().describe(words.nummering),
  ordening: z.enum(['verloop', 'rangorde', 'geen']).optional().describe(words.ordening),
  vanOns: regel(200).optional().describe(words.vanOns),
});

/** The fields of a model that its figure is drawn from. Which of them a figure needs and uses, its kind says. */
export const figureFields = (lent: Lent) => {
  const { regel } = lent;
  const lines = (max: number) => z.array(regel(max)).min(1);
  return {
    ...knowledgeFields(lent),
    bijschrift: regel(240).optional().describe(words.bijschrift),
    onderdelen: z.array(partField(lent)).min(2).optional().describe(words.onderdelen),
    assen: z
      .tuple([axisField(lent), axisField(lent)])
      .optional()
      .describe(words.assen),
    kern: lines(160).optional().describe(words.kern),
    midden: regel(120).optional().describe(words.midden),
    rand: lines(80).optional().describe(words.rand),
    overloop: z.boolean().optional().describe(words.overloop),
    kolommen: lines(80).optional().describe(words.kolommen),
    verloop: courseField(lent).optional().describe(words.verloop),
  };
};

/** The fields of a figure, after the schema has accepted them. */
export type FigureFields = z.infer<z.ZodObject<ReturnType<typeof figureFields>>>;

/** What a figure is drawn from. */
export interface FigureData extends FigureFields {
  titel: string;
  /** The kind of model. */
  soort: string;
  /** The kind of figure, where it is another than the kind of model has of its own. */
  figuur?: string | undefined;
}

/** A part of a model. */
export type Part = NonNullable<FigureFields['onderdelen']>[number];
