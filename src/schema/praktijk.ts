import { z } from 'zod';
import * as words from '#language/schema-praktijk.ts';
import { checkFigure } from '../figures/check-figure.ts';
import { figureFields } from '../figures/fields.ts';
import { figuur, modelsoorten } from './figuur.ts';
import { duur } from './duur.ts';
import { ingang, perspectief, verwijzingOveral, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';
import { noemtModel } from './uit-model.ts';
import { werkblad } from './werkblad.ts';

/** A model, typology, matrix, list of principles, phases or roles. */
export const modellen = kind({
  naam: 'modellen',
  enkelvoud: words.modelSingular,
  meervoud: words.modelPlural,
  uitleg: words.modelAbout,
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'waarvoor',
    groepen: [
      { waarde: 'kiezen', naam: words.choose, vraag: words.chooseAbout },
      { waarde: 'inrichten', naam: words.setUp, vraag: words.setUpAbout },
      { waarde: 'besluiten', naam: words.decide, vraag: words.decideAbout },
      { waarde: 'vastlopen', naam: words.stuck, vraag: words.stuckAbout },
      { waarde: 'meten', naam: words.measure, vraag: words.measureAbout },
    ],
  },
  overzicht: {
    zin: words.modelOverview,
    kenmerken: [
      { veld: 'soort', namen: words.modelKinds },
      { veld: 'werkblad', aanwezig: words.fillInHere },
    ],
    figuren: true,
  },
  relaties: 'verder',
  rang: 30,
  helpt: true,
  leidtNaar: [
    {
      soorten: ['kernvragen'],
      waarom: words.modelLeadsTo,
    },
  ],
  schema: ingang({
    waarvoor: z.enum(['kiezen', 'inrichten', 'besluiten', 'vastlopen', 'meten']).optional().describe(words.helpPurpose),
    soort: z.enum(modelsoorten).describe(words.helpModelKind),
    figuur,
    ...figureFields({ regel, verwijzing: verwijzingOveral }),
    werkblad,
    perspectief,
  }).superRefine((model, context) => {
    for (const issue of checkFigure(model)) context.addIssue({ code: 'custom', ...issue });
  }),
});

/** A theme that returns. */
export const themas = kind({
  naam: 'themas',
  enkelvoud: words.themeSingular,
  meervoud: words.themePlural,
  uitleg: words.themeAbout,
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 100,
  lijst: { veld: 'tips', kop: words.tips },
  schema: ingang({
    tips: regels(300).describe(words.helpTips),
    perspectief,
  }),
});

/** A recurring challenge, with its advice. */
export const adviezen = kind({
  naam: 'adviezen',
  enkelvoud: words.adviceSingular,
  meervoud: words.advicePlural,
  uitleg: words.adviceAbout,
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'plaats' },
  relaties: 'verder',
  rang: 50,
  helpt: true,
  schema: ingang({ perspectief }),
});

/** Something a group does with the handreiking. */
export const instrumenten = kind({
  naam: 'instrumenten',
  enkelvoud: words.toolSingular,
  meervoud: words.toolPlural,
  uitleg: words.toolAbout,
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'gezelschap',
    groepen: [
      { waarde: 'alleen', naam: words.alone, vraag: words.aloneAbout },
      { waarde: 'organisatie', naam: words.organisation, vraag: words.organisationAbout },
      { waarde: 'raad', naam: words.supervisors, vraag: words.supervisorsAbout },
      { waarde: 'partners', naam: words.partners, vraag: words.partnersAbout },
      { waarde: 'langer', naam: words.longer, vraag: words.longerAbout },
    ],
  },
  overzicht: {
    zin: words.toolOverview,
    kenmerken: [duur, { veld: 'werkblad', aanwezig: words.fillInHere }],
    filters: [
      {
        veld: 'werkblad',
        naam: words.fillInHereQuestion,
        alles: words.anyValue,
        aanwezig: words.onThesePages,
        leeg: words.describedOnly,
      },
      {
        ...duur,
        naam: words.timeQuestion,
        alles: words.anyValue,
        volgorde: [words.quarter, words.halfHour, words.hour, words.halfDay, words.weeks],
      },
    ],
    noot: words.estimated,
  },
  relaties: 'verder',
  rang: 40,
  alsData: 'handeling',
  helpt: true,
  feiten: [
    { veld: 'doel', naam: words.purpose },
    { veld: 'deelnemers', naam: words.participants },
    { veld: 'duur', naam: words.duration, zegtBlad: true },
    { veld: 'website', naam: words.whereToFind, als: 'website' },
  ],
  schema: ingang({
    doel: regel(240).describe(words.helpGoal),
    gezelschap: z.enum(['alleen', 'organisatie', 'raad', 'partners', 'langer']).optional().describe(words.helpCompany),
    duur: regel(120).optional().describe(words.helpDuration),
    deelnemers: regel(240).optional().describe(words.helpParticipants),
    bewerkbaar: z.boolean().optional().describe(words.helpEditable),
    website,
    werkblad,
    perspectief,
  }).superRefine(noemtModel),
});
