import { z } from 'zod';
import { csl } from './csl.ts';
import { bronpublicatie, ingang, naslagregel, verwijzing, website } from './fields.ts';
import { regel, regels } from './regels.ts';
import { kind } from './kind.ts';
import { vervolgVanBegrip } from './vervolg.ts';

/** A term and its definition. */
export const begrippen = kind({
  naam: 'begrippen',
  enkelvoud: 'Begrip',
  meervoud: 'Begrippen',
  uitleg: 'Wat de woorden betekenen.',
  groep: 'naslag',
  naslag: true,
  plaats: 'pagina',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 110,
  alsData: 'begrip',
  vervolg: vervolgVanBegrip,
  feiten: [
    { veld: 'afkorting', naam: 'Afkorting' },
    { veld: 'synoniemen', naam: 'Ook wel' },
  ],
  schema: ingang(
    {
      afkorting: regel(20).optional().describe('De afkorting, als het begrip er een heeft.'),
      vormen: regels(80).optional().describe('Meervouden en verbuigingen waaraan de site het begrip in een tekst herkent.'),
    },
    240,
  ),
});

/** A publication referred to. */
export const literatuur = kind({
  naam: 'literatuur',
  enkelvoud: 'Literatuur',
  meervoud: 'Literatuur',
  uitleg: 'De publicaties waar de teksten naar verwijzen, en waar ze worden aangehaald.',
  groep: 'naslag',
  naslag: true,
  plaats: 'anker',
  indeling: { op: 'letter' },
  relaties: 'verder',
  rang: 990,
  alsVerwijzing: true,
  zoekbeurt: 3,
  schema: naslagregel({
    csl: csl.describe('De gegevens van de publicatie.'),
    onvolledig: regel(300).optional().describe('Welke gegevens de bron niet geeft.'),
  }),
});

/** An organisation named as author, publisher or participant. */
export const organisaties = kind({
  naam: 'organisaties',
  enkelvoud: 'Organisatie',
  meervoud: 'Organisaties',
  uitleg: 'Wie er schreef, uitgaf of meedeed.',
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
  enkelvoud: 'Bron',
  meervoud: 'Bronnen',
  uitleg: 'De publicaties waar deze site uit put.',
  groep: 'naslag',
  naslag: true,
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: ['instrumenten', 'modellen', 'literatuur', 'organisaties'],
  zoekbeurt: 3,
  feiten: [
    { veld: 'csl', naam: 'Verwijzing', als: 'verwijzing' },
    { veld: 'website', naam: 'Het origineel', als: 'website' },
  ],
  schema: bronpublicatie({
    csl: csl.describe('De gegevens van de publicatie.'),
    website,
    hoofdstukken: z
      .array(
        z.strictObject({
          titel: regel(120).describe('De naam van het hoofdstuk.'),
          koppen: regels(160).describe('Het begin van de vindplaatsen die in dit hoofdstuk liggen.'),
        }),
      )
      .min(2)
      .optional()
      .describe('De hoofdstukken, in volgorde. De pagina van de bron groepeert daarmee wat eruit komt.'),
    koppen: regels(160)
      .optional()
      .describe(
        'Alle koppen van de publicatie, in volgorde. npm run rapport zegt uit welke nog geen ingang put; de site toont ze niet.',
      ),
    volgt: verwijzing('literatuur').optional().describe('De publicatie waarvan deze een bewerking is.'),
  }),
});
