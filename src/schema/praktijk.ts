import { z } from 'zod';
import { checkFigure } from '../figures/check-figure.ts';
import { figureFields } from '../figures/fields.ts';
import { figuur, modelsoorten } from './figuur.ts';
import { ingang, perspectief, verwijzingOveral, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';
import { noemtModel } from './uit-model.ts';
import { werkblad } from './werkblad.ts';

/** A model, typology, matrix, list of principles, phases or roles. */
export const modellen = kind({
  naam: 'modellen',
  enkelvoud: 'Model',
  meervoud: 'Modellen',
  uitleg: 'Manieren om te kijken en te kiezen, met hun onderdelen en hun herkomst.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'waarvoor',
    groepen: [
      { waarde: 'kiezen', naam: 'Kiezen', vraag: 'Doen we mee, en in welke rol?' },
      { waarde: 'inrichten', naam: 'Inrichten', vraag: 'Hoe zetten we het op?' },
      { waarde: 'besluiten', naam: 'Besluiten', vraag: 'Hoe komen we tot een besluit, en wie zegt ja?' },
      { waarde: 'vastlopen', naam: 'Vastlopen', vraag: 'Het loopt niet meer. Waar zit het?' },
      { waarde: 'meten', naam: 'Meten', vraag: 'Werkt het, en voor wie?' },
    ],
  },
  overzicht: {
    zin: '{aantal} manieren om ernaar te kijken. Kies wat je ermee wilt.',
    kenmerken: [{ veld: 'soort' }, { veld: 'werkblad', aanwezig: 'vul hier in' }],
    figuren: true,
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
    waarvoor: z
      .enum(['kiezen', 'inrichten', 'besluiten', 'vastlopen', 'meten'])
      .optional()
      .describe('Wat iemand ermee wil; het bepaalt de groep in het overzicht.'),
    soort: z.enum(modelsoorten).describe('Wat voor model het is; het bepaalt de figuur.'),
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
  enkelvoud: 'Thema',
  meervoud: 'Thema’s',
  uitleg: 'De onderwerpen waar het gesprek steeds op uitkomt.',
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

/** A recurring challenge, with its advice. */
export const adviezen = kind({
  naam: 'adviezen',
  enkelvoud: 'Advies',
  meervoud: 'Adviezen',
  uitleg: 'Wat steeds terugkomt, met wat je eraan kunt doen.',
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
  enkelvoud: 'Instrument',
  meervoud: 'Instrumenten',
  uitleg: 'Wat je meteen kunt doen, alleen of met anderen.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'gezelschap',
    groepen: [
      { waarde: 'alleen', naam: 'Alleen, vooraf', vraag: 'Aan je eigen bureau' },
      { waarde: 'organisatie', naam: 'In je eigen organisatie', vraag: 'Met collega’s, voordat je naar buiten gaat' },
      { waarde: 'raad', naam: 'Met wie toezicht houdt', vraag: 'Een agendapunt' },
      { waarde: 'partners', naam: 'Alle partners, één bijeenkomst', vraag: 'Een uur tot een dagdeel' },
      { waarde: 'langer', naam: 'Alle partners, over langere tijd', vraag: 'Weken, maanden of steeds opnieuw' },
    ],
  },
  overzicht: {
    zin: '{aantal} manieren om samen iets te doen, naar wie erbij zit en hoe lang het duurt.',
    kenmerken: [
      { veld: 'duur', leeg: 'duur niet genoemd' },
      { veld: 'werkblad', aanwezig: 'vul hier in' },
    ],
    filters: [
      {
        veld: 'werkblad',
        naam: 'Hier invullen?',
        alles: 'Maakt niet uit',
        aanwezig: 'kan op deze pagina’s',
        leeg: 'alleen beschreven',
      },
      {
        veld: 'duur',
        naam: 'Hoeveel tijd heb je?',
        alles: 'Maakt niet uit',
        leeg: 'duur niet genoemd',
        volgorde: ['een kwartier', 'een half uur', 'een uur', 'een dagdeel', 'weken tot maanden'],
      },
    ],
    noot: 'Een tijd tussen haken schatten wij; de bron noemt er dan geen.',
  },
  relaties: 'verder',
  rang: 40,
  alsData: 'handeling',
  helpt: true,
  feiten: [
    { veld: 'doel', naam: 'Waarvoor' },
    { veld: 'deelnemers', naam: 'Wie doen mee' },
    { veld: 'duur', naam: 'Hoe lang', zegtBlad: true },
    { veld: 'website', naam: 'Waar je het vindt', als: 'website' },
  ],
  schema: ingang({
    doel: regel(240).describe('Waar je het instrument voor gebruikt.'),
    gezelschap: z
      .enum(['alleen', 'organisatie', 'raad', 'partners', 'langer'])
      .optional()
      .describe('Wie er zitten, en of het bij één keer blijft; het bepaalt de groep in het overzicht.'),
    duur: regel(120).optional().describe('Hoe lang het duurt; tussen haken als de bron het niet noemt en wij het schatten.'),
    deelnemers: regel(240).optional().describe('Wie er meedoen.'),
    bewerkbaar: z.boolean().optional().describe('Of het werkblad er ook als Word-document is, om aan te passen.'),
    website,
    werkblad,
    perspectief,
  }).superRefine(noemtModel),
});
