import { z } from 'zod';
import { ingang, perspectief, verwijzing } from './fields.ts';
import { regel } from './regels.ts';
import { kind } from './kind.ts';

/** The inks that the generator brings, for a handreiking that gives none itself; an ink brings its own sign. */
export const inkten = ['zalm', 'lucht', 'zon', 'zwart'] as const;

/** An ink as pages know it: one of the generator, or the sign of one that the handreiking gives. */
export type Inkt = string;

/** One of the viewpoints of the handreiking. */
export const perspectieven = kind({
  naam: 'perspectieven',
  enkelvoud: 'Perspectief',
  meervoud: 'Perspectieven',
  uitleg: 'De plekken van waaruit je kijkt.',
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 10,
  wijzer: true,
  schema: ingang({
    inkt: regel(40).describe(
      'De kleur van dit perspectief, met haar teken: zalm ●, lucht ■, zon ▲ of zwart ∩, of een eigen inkt uit site.yaml.',
    ),
    volgorde: z
      .int()
      .positive()
      .describe('De plaats van dit perspectief; het laatste staat op de praatplaat over de andere heen.'),
    invulvraag: regel(120).optional().describe('De vraag op de lege praatplaat, die een groep zelf invult.'),
  }),
});

/** A pair of perspectieven between which tensions occur. */
export const spanningsvelden = kind({
  naam: 'spanningsvelden',
  enkelvoud: 'Spanningsveld',
  meervoud: 'Spanningsvelden',
  uitleg: 'Waar twee perspectieven over elkaar liggen en spanning kan ontstaan.',
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  nodig: ['perspectieven'],
  rang: 20,
  wijzer: true,
  schema: ingang({
    tussen: z
      .tuple([verwijzing('perspectieven'), verwijzing('perspectieven')])
      .refine(([one, other]) => one !== other, 'Een spanningsveld ligt tussen twee verschillende perspectieven: noem er twee.')
      .describe('De twee perspectieven waartussen de spanning zit.'),
  }),
});

const praatplaatregel = regel(120).optional().describe('De woorden op de praatplaat, als die anders zijn dan de titel.');

/** On a narrow screen the plate leads with a question, and a long title is too long for it. */
const plaatvraag = regel(80)
  .optional()
  .describe('De vraag op de praatplaat van een smal scherm, als titel en korte titel daar geen goede vraag zijn.');

/** A question that a reader asks; the main way into the site. */
export const kernvragen = kind({
  naam: 'kernvragen',
  enkelvoud: 'Kernvraag',
  meervoud: 'Kernvragen',
  uitleg: 'De vragen die mensen stellen, elk met een kort antwoord.',
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'plaats' },
  relaties: 'verder',
  rang: 90,
  alsHulp: 'Helpt bij deze vragen',
  metPlaats: true,
  zoekbeurt: 0,
  leidtNaar: [
    { soorten: ['modellen'], waarom: 'Een kernvraag leidt naar minstens één model: noem er een in «modellen».' },
    {
      soorten: ['casussen', 'spanningen'],
      waarom: 'Een kernvraag leidt naar minstens één casus of spanning: noem er een in «casussen» of «spanningen».',
    },
  ],
  eenVan: [
    { veld: 'perspectief', soort: 'perspectieven' },
    { veld: 'spanningsveld', soort: 'spanningsvelden' },
  ],
  schema: ingang({
    titel: regel(180)
      .refine((titel) => titel.endsWith('?'), 'Een kernvraag eindigt op een vraagteken.')
      .describe('De vraag zoals een lezer haar stelt; eindigt op een vraagteken.'),
    antwoord: regel(400).describe('Het antwoord in een tot vier zinnen. Wie hier stopt, heeft iets.'),
    perspectief,
    spanningsveld: verwijzing('spanningsvelden')
      .optional()
      .describe('Het spanningsveld waar de vraag onder valt, als ze niet bij één perspectief hoort.'),
    praatplaat: z.boolean().default(false).describe('Of de vraag op de praatplaat staat.'),
    praatplaatregel,
    plaatvraag,
  }),
});

/** One tension between two perspectieven. */
export const spanningen = kind({
  naam: 'spanningen',
  enkelvoud: 'Spanning',
  meervoud: 'Spanningen',
  uitleg: 'Wat er wringt tussen de perspectieven.',
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'plaats' },
  relaties: 'verder',
  nodig: ['spanningsvelden'],
  rang: 70,
  metPlaats: true,
  zoekbeurt: 1,
  schema: ingang({
    spanningsveld: verwijzing('spanningsvelden').describe('Het spanningsveld waar deze spanning in ligt.'),
    praatplaatregel,
    plaatvraag,
  }),
});

/** A governance dilemma: two poles that both have their due. */
export const dilemmas = kind({
  naam: 'dilemmas',
  enkelvoud: 'Dilemma',
  meervoud: 'Dilemma’s',
  uitleg: 'Keuzes die niet weggaan: twee kanten die allebei gelijk hebben.',
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'veld', veld: 'niveau', lijst: 'niveaus' },
  relaties: 'verder',
  rang: 80,
  tweezijdig: true,
  feiten: [
    { veld: 'vraag', naam: 'Bespreek' },
    { veld: 'niveau', naam: 'Niveau', als: 'niveaus' },
  ],
  schema: ingang({
    niveau: z
      .int()
      .min(1)
      .max(9)
      .describe('Het niveau waarop het dilemma speelt: 1 of hoger. Hun namen staan in «niveaus» van site.yaml.'),
    polen: z
      .tuple([regel(80), regel(80)])
      .refine(([one, other]) => one !== other, 'De twee kanten zijn dezelfde. Noem er twee die verschillen.')
      .describe('De twee kanten.'),
    vraag: regel(240).describe('De vraag waarmee een groep over dit dilemma praat.'),
    perspectief,
  }),
});
