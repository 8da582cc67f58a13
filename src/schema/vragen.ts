import { z } from 'zod';
import * as words from '#language/schema-vragen.ts';
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
  enkelvoud: words.perspectiveSingular,
  meervoud: words.perspectivePlural,
  uitleg: words.perspectiveAbout,
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'verder',
  rang: 10,
  wijzer: true,
  schema: ingang({
    inkt: regel(40).describe(words.helpInk),
    volgorde: z.int().positive().describe(words.helpOrder),
    invulvraag: regel(120).optional().describe(words.helpEmptyQuestion),
  }),
});

/** A pair of perspectieven between which tensions occur. */
export const spanningsvelden = kind({
  naam: 'spanningsvelden',
  enkelvoud: words.areaSingular,
  meervoud: words.areaPlural,
  uitleg: words.areaAbout,
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
      .refine(([one, other]) => one !== other, words.twoPerspectives)
      .describe(words.helpBetween),
  }),
});

const praatplaatregel = regel(120).optional().describe(words.helpMapLine);

/** On a narrow screen the plate leads with a question, and a long title is too long for it. */
const plaatvraag = regel(80).optional().describe(words.helpMapQuestion);

/** A question that a reader asks; the main way into the site. */
export const kernvragen = kind({
  naam: 'kernvragen',
  enkelvoud: words.questionSingular,
  meervoud: words.questionPlural,
  uitleg: words.questionAbout,
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'plaats' },
  relaties: 'verder',
  rang: 90,
  alsHulp: words.helpsWith,
  metPlaats: true,
  zoekbeurt: 0,
  leidtNaar: [
    { soorten: ['modellen'], waarom: words.questionLeadsToModel },
    {
      soorten: ['casussen', 'spanningen'],
      waarom: words.questionLeadsToCase,
    },
  ],
  eenVan: [
    { veld: 'perspectief', soort: 'perspectieven' },
    { veld: 'spanningsveld', soort: 'spanningsvelden' },
  ],
  schema: ingang({
    titel: regel(180)
      .refine((titel) => titel.endsWith('?'), words.questionMark)
      .describe(words.helpQuestionTitle),
    antwoord: regel(400).describe(words.helpAnswer),
    perspectief,
    spanningsveld: verwijzing('spanningsvelden').optional().describe(words.helpArea),
    praatplaat: z.boolean().default(false).describe(words.helpOnMap),
    praatplaatregel,
    plaatvraag,
  }),
});

/** One tension between two perspectieven. */
export const spanningen = kind({
  naam: 'spanningen',
  enkelvoud: words.tensionSingular,
  meervoud: words.tensionPlural,
  uitleg: words.tensionAbout,
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'plaats' },
  relaties: 'verder',
  nodig: ['spanningsvelden'],
  rang: 70,
  metPlaats: true,
  zoekbeurt: 1,
  schema: ingang({
    spanningsveld: verwijzing('spanningsvelden').describe(words.helpTensionArea),
    praatplaatregel,
    plaatvraag,
  }),
});

/** A governance dilemma: two poles that both have their due. */
export const dilemmas = kind({
  naam: 'dilemmas',
  enkelvoud: words.dilemmaSingular,
  meervoud: words.dilemmaPlural,
  uitleg: words.dilemmaAbout,
  groep: 'vragen',
  plaats: 'pagina',
  indeling: { op: 'veld', veld: 'niveau', lijst: 'niveaus' },
  relaties: 'verder',
  rang: 80,
  tweezijdig: true,
  feiten: [
    { veld: 'vraag', naam: words.discuss },
    { veld: 'niveau', naam: words.level, als: 'niveaus' },
  ],
  schema: ingang({
    niveau: z.int().min(1).max(9).describe(words.helpLevel),
    polen: z
      .tuple([regel(80), regel(80)])
      .refine(([one, other]) => one !== other, words.samePoles)
      .describe(words.helpPoles),
    vraag: regel(240).describe(words.helpDilemmaQuestion),
    perspectief,
  }),
});
