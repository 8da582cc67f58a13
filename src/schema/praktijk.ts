import { z } from 'zod';
import { checkFigure } from '../figures/check-figure.ts';
import { figureFields } from '../figures/fields.ts';
import { kindNames } from '../figures/kinds.ts';
import { ingang, perspectief, regel, regels, verwijzingOveral, website } from './fields.ts';
import { kind } from './kind.ts';

/** The kinds of model; each kind has its own figure. */
export const modelsoorten = ['matrix', 'wiel', 'typologie', 'fasen', 'lijst', 'schaal', 'figuur'] as const;

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
    figuur: z.enum(kindNames).optional().describe('De figuur, als die een andere is dan bij de soort hoort.'),
    ...figureFields({ regel, verwijzing: verwijzingOveral }),
    perspectief,
  }).superRefine((model, context) => {
    for (const issue of checkFigure(model)) context.addIssue({ code: 'custom', ...issue });
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
    website,
    perspectief,
  }),
});
