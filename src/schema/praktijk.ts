import { z } from 'zod';
import { ingang, perspectief, regel, regels, verwijzingOveral, website } from './fields.ts';
import { kind } from './kind.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

/** The kinds of figure; a kind of model has one of its own, unless the entry chooses another. */
export const figuursoorten = [
  'matrix',
  'tabelmatrix',
  'wiel',
  'spaken',
  'rondom',
  'niveaus',
  'waterlijn',
  'fasen',
  'schaal',
  'toenadering',
  'curve',
  'polen',
  'typologie',
  'bouwstenen',
  'rij',
  'beelden',
] as const;

/** The small drawings that a part can have when it is a form of its own. */
export const beelden = [
  'knoop',
  'relatie',
  'sterke-relatie',
  'gat',
  'allen-verbonden',
  'een-leidt',
  'bureau',
  'ruil',
  'hierarchie',
  'twee-verbonden',
  'eigen-knoop',
  'heel-net',
  'ontmoeten',
  'delen',
  'band',
  'opnieuw',
  'gesloten-kring',
  'open-kring',
  'vel-boven',
  'vel-links',
  'vel-rechts',
  'lintel',
  'overlap',
] as const;

const onderdeel = z.strictObject({
  naam: regel(160).describe('De naam van het onderdeel, zoals in de bron.'),
  kort: regel(400).describe('De kern van het onderdeel in één zin.'),
  polen: z
    .tuple([regel(80), regel(80)])
    .optional()
    .describe('De twee kanten, als het onderdeel een paar is.'),
  pagina: verwijzingOveral.optional().describe('De ingang die dit onderdeel uitwerkt, als soort/naam.'),
  plaats: z
    .tuple([z.enum(['links', 'rechts']), z.enum(['onder', 'boven'])])
    .optional()
    .describe('De plek in een matrix: [links of rechts, onder of boven].'),
  groep: regel(80).optional().describe('Het kopje waaronder het onderdeel in de figuur staat.'),
  beeld: z.enum(beelden).optional().describe('De kleine tekening van dit onderdeel, bij figuur: beelden.'),
  cellen: z
    .array(regel(240).nullable())
    .optional()
    .describe('De vakken van deze rij in een tabelmatrix, kolom na kolom; null is een leeg vak.'),
});

const as = z.strictObject({
  naam: regel(80).optional().describe('Waar de as over gaat.'),
  van: regel(80).describe('Het ene uiteinde: links of onder.'),
  naar: regel(80).describe('Het andere uiteinde: rechts of boven.'),
});

const verloop = z.strictObject({
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

/** A model, typology, matrix, list of principles, phases or roles. */
export const modellen = kind({
  naam: 'modellen',
  enkelvoud: 'Model',
  meervoud: 'Modellen',
  uitleg: 'Manieren om je netwerk te bekijken, met hun onderdelen en hun herkomst.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'soort',
    namen: {
      matrix: 'Matrices',
      wiel: 'Wielen',
      typologie: 'Typologieën',
      fasen: 'Fasen',
      lijst: 'Lijsten',
      schaal: 'Schalen',
      figuur: 'Figuren',
    },
  },
  relaties: 'verder',
  rang: 30,
  helpt: true,
  leidtNaar: [
    {
      soorten: ['kernvragen'],
      waarom: 'Een model helpt bij minstens één kernvraag: noem het model in «modellen» van die vraag.',
    },
  ],
  schema: ingang({
    soort: z.enum(modelsoorten).describe('Wat voor model het is; het bepaalt de figuur.'),
    figuur: z.enum(figuursoorten).optional().describe('De figuur, als die een andere is dan bij de soort hoort.'),
    bijschrift: regel(240).optional().describe('Wat de figuur laat zien, en wat zij niet zegt, in één of twee zinnen.'),
    onderdelen: z.array(onderdeel).min(2).optional().describe('De onderdelen, in de volgorde van de bron.'),
    assen: z.tuple([as, as]).optional().describe('De twee assen van een matrix: eerst de horizontale.'),
    kern: regels(160).optional().describe('De onderdelen in het midden van een wiel of van spaken: hun namen.'),
    midden: regel(120).optional().describe('Woorden in het midden van de figuur die geen onderdeel zijn.'),
    rand: regels(80).optional().describe('Woorden op de rand om de figuur die geen onderdeel zijn.'),
    overloop: z.boolean().optional().describe('Of de fasen in de bron in elkaar overlopen.'),
    kolommen: regels(80).optional().describe('De kolommen van een tabelmatrix; de rijen zijn de onderdelen.'),
    verloop: verloop.optional().describe('De lijn van een curve.'),
    perspectief,
  }),
});

/** A practice example: worked out, or a signpost with a link. */
export const casussen = kind({
  naam: 'casussen',
  enkelvoud: 'Casus',
  meervoud: 'Casussen',
  uitleg: 'Hoe anderen het deden: uitgewerkt, of een wegwijzer naar hun eigen site.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'veld', veld: 'categorie' },
  relaties: 'verder',
  rang: 60,
  helpt: true,
  feiten: [
    { veld: 'categorie', naam: 'Soort voorbeeld' },
    { veld: 'website', naam: 'Hun eigen verhaal', als: 'website' },
  ],
  feitenOnder: true,
  leidtNaar: [
    {
      soorten: ['modellen', 'spanningen'],
      waarom: 'Een casus laat minstens één model of spanning zien: noem de casus in «casussen» van dat model of die spanning.',
    },
  ],
  schema: ingang({
    soort: z.enum(['uitgewerkt', 'wegwijzer']).describe('Uitgewerkt, of een wegwijzer met een link.'),
    categorie: regel(80).describe('De groep waaronder de casus in het overzicht staat.'),
    website,
    perspectief,
  }),
});

/** A governance theme. */
export const themas = kind({
  naam: 'themas',
  enkelvoud: 'Thema',
  meervoud: 'Thema’s',
  uitleg: 'De onderwerpen waar het gesprek over besturen in netwerken steeds op uitkomt.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 100,
  lijst: { veld: 'tips', kop: 'Tips' },
  schema: ingang({
    tips: regels(300).describe('De tips bij dit thema, elk in één zin.'),
    perspectief,
  }),
});

/** A recurring challenge of networks, with its advice. */
export const adviezen = kind({
  naam: 'adviezen',
  enkelvoud: 'Advies',
  meervoud: 'Adviezen',
  uitleg: 'Uitdagingen die in veel netwerken terugkomen, met wat je eraan kunt doen.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 50,
  helpt: true,
  schema: ingang({ perspectief }),
});

/** Something a board does with the handreiking. */
export const instrumenten = kind({
  naam: 'instrumenten',
  enkelvoud: 'Instrument',
  meervoud: 'Instrumenten',
  uitleg: 'Wat je meteen met je bestuur of je partners kunt doen.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 40,
  helpt: true,
  feiten: [
    { veld: 'doel', naam: 'Waarvoor' },
    { veld: 'deelnemers', naam: 'Wie doen mee' },
    { veld: 'duur', naam: 'Hoe lang' },
    { veld: 'website', naam: 'Waar je het vindt', als: 'website' },
  ],
  schema: ingang({
    doel: regel(240).describe('Waar je het instrument voor gebruikt.'),
    duur: regel(120).optional().describe('Hoe lang het duurt.'),
    deelnemers: regel(240).optional().describe('Wie er meedoen.'),
    bewerkbaar: z.boolean().optional().describe('Of het werkblad er ook als Word-document is, om aan te passen.'),
    website,
    perspectief,
  }),
});
