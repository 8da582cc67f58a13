import { z } from 'zod';
import { csl } from '../../../src/schema/csl.ts';
import { ingang, naslagregel, perspectief } from '../../../src/schema/fields.ts';
import { regel, regels } from '../../../src/schema/regels.ts';
import { descriptions } from '../../../src/schema/index.ts';
import { kind, makeKinds } from '../../../src/schema/kind.ts';

/** A kind that the generator does not bring: all that its pages, checks and search need stands here. */
const routes = kind({
  naam: 'wandelingen',
  enkelvoud: 'Route',
  meervoud: 'Routes',
  uitleg: 'Wandelingen die je samen maakt.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'seizoen',
    groepen: [
      { waarde: 'lente', naam: 'In de lente' },
      { waarde: 'winter', naam: 'In de winter' },
    ],
  },
  relaties: 'verder',
  rang: 45,
  helpt: true,
  feiten: [{ veld: 'duur', naam: 'Hoe lang' }],
  lijst: { veld: 'haltes', kop: 'Haltes' },
  leidtNaar: [{ soorten: ['casussen'], waarom: 'Een route komt langs minstens één casus: noem er een in «casussen».' }],
  zoekbeurt: 0,
  schema: ingang({
    seizoen: z.enum(['lente', 'winter']).describe('Wanneer je de route loopt.'),
    duur: regel(80).optional().describe('Hoe lang je loopt.'),
    haltes: regels(120).optional().describe('Waar je stilstaat.'),
    perspectief,
  }),
});

/** A second one, of publications that stand on one page. */
const rapporten = kind({
  naam: 'rapporten',
  enkelvoud: 'Rapport',
  meervoud: 'Rapporten',
  uitleg: 'Verslagen waar de teksten naar verwijzen.',
  groep: 'naslag',
  plaats: 'anker',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 980,
  alsVerwijzing: true,
  schema: naslagregel({ csl: csl.describe('De gegevens van het rapport.') }),
});

const at = descriptions.findIndex(({ naam }) => naam === 'modellen');

/** The kinds of the generator with these two among them. */
export const moreKinds = makeKinds([...descriptions.slice(0, at), routes, ...descriptions.slice(at), rapporten]);
