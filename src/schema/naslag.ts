import { z } from 'zod';
import * as words from '#language/schema-naslag.ts';
import { csl } from './csl.ts';
import { bronpublicatie, ingang, naslagregel, verwijzing, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';
import { vervolgVanBegrip } from './vervolg.ts';

/** A term and its definition. */
export const begrippen = kind({
  naam: 'begrippen',
  enkelvoud: words.termSingular,
  meervoud: words.termPlural,
  uitleg: words.termAbout,
  groep: 'naslag',
  naslag: true,
  plaats: 'pagina',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 110,
  alsData: 'begrip',
  vervolg: vervolgVanBegrip,
  feiten: [
    { veld: 'afkorting', naam: words.abbreviation },
    { veld: 'synoniemen', naam: words.alsoCalled },
  ],
  schema: ingang(
    {
      afkorting: regel(20).optional().describe(words.helpAbbreviation),
      vormen: regels(80).optional().describe(words.helpForms),
    },
    240,
  ),
});

/** A publication referred to. */
export const literatuur = kind({
  naam: 'literatuur',
  enkelvoud: words.literatureSingular,
  meervoud: words.literaturePlural,
  uitleg: words.literatureAbout,
  groep: 'naslag',
  naslag: true,
  plaats: 'anker',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 990,
  alsVerwijzing: true,
  zoekbeurt: 3,
  schema: naslagregel({
    csl: csl.describe(words.helpCsl),
    onvolledig: regel(300).optional().describe(words.helpIncomplete),
  }),
});

/** An organisation named as author, publisher or participant. */
export const organisaties = kind({
  naam: 'organisaties',
  enkelvoud: words.organisationSingular,
  meervoud: words.organisationPlural,
  uitleg: words.organisationAbout,
  groep: 'naslag',
  naslag: true,
  plaats: 'anker',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 120,
  zoekbeurt: 3,
  schema: naslagregel({ website }),
});

/** One of the source publications of the handreiking. */
export const bronnen = kind({
  naam: 'bronnen',
  enkelvoud: words.sourceSingular,
  meervoud: words.sourcePlural,
  uitleg: words.sourceAbout,
  groep: 'naslag',
  naslag: true,
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: ['instrumenten', 'modellen', 'literatuur', 'organisaties'],
  zoekbeurt: 3,
  feiten: [
    { veld: 'csl', naam: words.reference, als: 'verwijzing' },
    { veld: 'website', naam: words.original, als: 'website' },
  ],
  schema: bronpublicatie({
    csl: csl.describe(words.helpCsl),
    website,
    hoofdstukken: z
      .array(
        z.strictObject({
          titel: regel(120).describe(words.helpChapterTitle),
          koppen: regels(160).describe(words.helpChapterHeads),
        }),
      )
      .min(2)
      .optional()
      .describe(words.helpChapters),
    koppen: regels(160).optional().describe(words.helpHeads),
    volgt: verwijzing('literatuur').optional().describe(words.helpFollows),
  }),
});
