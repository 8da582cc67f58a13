import { z } from 'zod';
import { ingang, perspectief, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';

/** A practice example: worked out, or a signpost with a link. */
export const casussen = kind({
  naam: 'casussen',
  enkelvoud: 'Casus',
  meervoud: 'Casussen',
  uitleg: 'Hoe anderen het deden: uitgewerkt, of een wegwijzer naar hun eigen site.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'soort',
    groepen: [
      { waarde: 'uitgewerkt', naam: 'Uitgewerkt', vraag: 'Wat er speelde, wat ze kozen, en wat het bracht' },
      {
        waarde: 'wegwijzer',
        naam: 'Wegwijzers',
        vraag: 'Een naam en een adres; het verhaal staat bij henzelf',
        alleenNaam: true,
      },
    ],
  },
  overzicht: {
    zin: '{uitgewerkt} voorbeelden die we navertellen, en {wegwijzer} wegwijzers naar het verhaal van anderen.',
    kenmerken: [{ veld: 'regio', leeg: 'regio niet genoemd' }, { veld: 'sector' }],
    filters: [
      { veld: 'regio', naam: 'Regio', alles: 'Alle regio’s', leeg: 'regio niet genoemd' },
      { veld: 'sector', naam: 'Sector', alles: 'Alle sectoren', leeg: 'sector niet genoemd' },
    ],
  },
  relaties: 'verder',
  rang: 60,
  vasteWoorden: ['categorie', 'sector'],
  helpt: true,
  feiten: [
    { veld: 'categorie', naam: 'Soort voorbeeld' },
    { veld: 'regio', naam: 'Regio' },
    { veld: 'sector', naam: 'Sector' },
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
    categorie: regel(80).describe('Het soort voorbeeld, zoals de bron dat indeelt.'),
    regio: regel(60).optional().describe('De streek of plaats, zoals de bron haar noemt. Noemt zij er geen, laat dit dan weg.'),
    sector: regels(60).optional().describe('De sector of sectoren, zoals de bron ze noemt. Noemt zij er geen, laat dit dan weg.'),
    website,
    perspectief,
  }),
});
