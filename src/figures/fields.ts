import { z } from 'zod';
import { imageNames } from './drawings/images.ts';

/** What the schema lends: how it describes a line of text, and the name of another entry. */
interface Lent {
  regel: (max: number) => z.ZodString;
  verwijzing: z.ZodString;
}

const partField = ({ regel, verwijzing }: Lent) =>
  z.strictObject({
    naam: regel(160)
      .refine(
        (naam) => !/^\d+[.)]\s/.test(naam),
        'Haal het nummer voor de naam weg, en schrijf bij het model «nummering: cijfers».',
      )
      .describe('De naam van het onderdeel, zoals in de bron; een nummer of letter ervoor zegt «nummering».'),
    kort: regel(400).describe('De kern van het onderdeel in één zin.'),
    polen: z
      .tuple([regel(80), regel(80)])
      .optional()
      .describe('De twee kanten, als het onderdeel een paar is.'),
    pagina: verwijzing.optional().describe('De ingang die dit onderdeel uitwerkt, als soort/naam.'),
    plaats: z
      .tuple([z.enum(['links', 'rechts']), z.enum(['onder', 'boven'])])
      .optional()
      .describe('De plek in een matrix: [links of rechts, onder of boven].'),
    groep: regel(80)
      .optional()
      .describe(
        'Het kopje waaronder het onderdeel in de figuur staat. Een onderdeel dat zelf weer onderdelen heeft, is hun kopje.',
      ),
    beeld: z.enum(imageNames).optional().describe('De kleine tekening van dit onderdeel, bij figuur: beelden.'),
    cellen: z
      .array(regel(240).nullable())
      .optional()
      .describe('De vakken van deze rij in een tabelmatrix, kolom na kolom; null is een leeg vak.'),
  });

const axisField = ({ regel }: Lent) =>
  z.strictObject({
    naam: regel(80).optional().describe('Waar de as over gaat.'),
    van: regel(80).describe('Het ene uiteinde: links of onder.'),
    naar: regel(80).describe('Het andere uiteinde: rechts of boven.'),
  });

const courseField = ({ regel }: Lent) =>
  z.strictObject({
    as: regel(80).describe('Wat er van links naar rechts verloopt.'),
    punten: z
      .array(
        z.strictObject({
          naam: regel(60).describe('Het woord bij dit punt, zoals in de bron.'),
          hoogte: z.int().min(0).max(4).describe('Hoe hoog de lijn hier loopt, van 0 tot 4; geen meting.'),
          open: z.boolean().optional().describe('Of dit deel van de lijn kan en niet hoeft: gestreept.'),
        }),
      )
      .min(2)
      .describe('De punten waar de lijn langs loopt, van links naar rechts.'),
  });

/** What the source says of its parts and what we added: a figure says only that. */
const knowledgeFields = ({ regel }: Lent) => ({
  onderdeelnaam: regel(40).optional().describe('Wat de onderdelen zijn, in het meervoud: condities, fasen, kenmerken.'),
  nummering: z
    .enum(['cijfers', 'letters', 'hoofdletters'])
    .optional()
    .describe('Hoe de bron de onderdelen nummert. Zonder dit veld nummert de bron niet.'),
  ordening: z
    .enum(['verloop', 'rangorde', 'geen'])
    .optional()
    .describe(
      'Wat de bron met de volgorde zegt. verloop: het een volgt op het ander; rangorde: het eerste weegt het zwaarst; geen: de bron zegt dat de volgorde niets betekent. Zonder dit veld somt de bron alleen op.',
    ),
  vanOns: regel(200)
    .optional()
    .describe('Wat wij in de figuur zelf kozen en de bron niet zegt, als zin: De plaats van de vakken is van ons.'),
});

/** The fields of a model that its figure is drawn from. Which of them a figure needs and uses, its kind says. */
export const figureFields = (lent: Lent) => {
  const { regel } = lent;
  const lines = (max: number) => z.array(regel(max)).min(1);
  return {
    ...knowledgeFields(lent),
    bijschrift: regel(240).optional().describe('Wat de figuur laat zien, en wat zij niet zegt, in één of twee zinnen.'),
    onderdelen: z.array(partField(lent)).min(2).optional().describe('De onderdelen, in de volgorde van de bron.'),
    assen: z
      .tuple([axisField(lent), axisField(lent)])
      .optional()
      .describe('De twee assen van een matrix: eerst de horizontale.'),
    kern: lines(160).optional().describe('De onderdelen in het midden van een wiel of van spaken: hun namen.'),
    midden: regel(120).optional().describe('Woorden in het midden van de figuur die geen onderdeel zijn.'),
    rand: lines(80).optional().describe('Woorden op de rand om de figuur die geen onderdeel zijn.'),
    overloop: z.boolean().optional().describe('Of de fasen in de bron in elkaar overlopen.'),
    kolommen: lines(80).optional().describe('De kolommen van een tabelmatrix; de rijen zijn de onderdelen.'),
    verloop: courseField(lent).optional().describe('De lijn van een curve.'),
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
