import { z } from 'zod';
import * as words from '#language/schema-casussen.ts';
import { ingang, perspectief, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';

/** A practice example: worked out, or a signpost with a link. */
export const casussen = kind({
  naam: 'casussen',
  enkelvoud: words.singular,
  meervoud: words.plural,
  uitleg: words.about,
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: {
    op: 'veld',
    veld: 'soort',
    groepen: [
      { waarde: 'uitgewerkt', naam: words.toldInFull, vraag: words.toldInFullAbout },
      {
        waarde: 'wegwijzer',
        naam: words.signposts,
        vraag: words.signpostsAbout,
        alleenNaam: true,
      },
    ],
  },
  overzicht: {
    zin: words.overview,
    kenmerken: [{ veld: 'regio', leeg: words.noRegion }, { veld: 'sector' }],
    filters: [
      { veld: 'regio', naam: words.region, alles: words.allRegions, leeg: words.noRegion },
      { veld: 'sector', naam: words.sector, alles: words.allSectors, leeg: words.noSector },
    ],
  },
  relaties: 'verder',
  rang: 60,
  vasteWoorden: ['categorie', 'sector'],
  helpt: true,
  feiten: [
    { veld: 'categorie', naam: words.category },
    { veld: 'regio', naam: words.region },
    { veld: 'sector', naam: words.sector },
    { veld: 'website', naam: words.ownStory, als: 'website' },
  ],
  feitenOnder: true,
  leidtNaar: [
    {
      soorten: ['modellen', 'spanningen'],
      waarom: words.leadsTo,
    },
  ],
  schema: ingang({
    soort: z.enum(['uitgewerkt', 'wegwijzer']).describe(words.helpKind),
    categorie: regel(80).describe(words.helpCategory),
    regio: regel(60).optional().describe(words.helpRegion),
    sector: regels(60).optional().describe(words.helpSector),
    website,
    perspectief,
  }),
});
