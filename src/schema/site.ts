import { z } from 'zod';
import { languages } from '../languages/chosen.ts';
import { eigenWoorden } from './eigen-woorden.ts';
import { inktvelden } from './inkten.ts';
import { platen } from './platen.ts';
import { regel, regels } from './regels.ts';

const adresHier = z
  .string()
  .refine(
    (adres) => adres.startsWith('/') && !adres.startsWith('//'),
    'Schrijf het adres van een pagina op deze site, met / ervoor en erachter: /over-deze-site/.',
  )
  .describe('De pagina op deze site, met / ervoor en erachter.');

const menuOf = (groep: z.ZodType<string>) =>
  z
    .array(
      z.strictObject({
        groep: groep.describe('De groep ingangen waar dit menupunt naar leidt.'),
        titel: regel(40).describe('De naam in het menu.'),
        uitleg: regel(240).describe('Wat iemand daar vindt.'),
      }),
    )
    .min(1)
    .refine(
      (menu) => new Set(menu.map(({ groep }) => groep)).size === menu.length,
      'Elke groep staat één keer in het menu. Haal de tweede weg.',
    )
    .describe('Het menu, in volgorde.');

/** content/site.yaml: everything that makes it this handreiking and is not an entry. */
export const site = z.strictObject({
  taal: z
    .enum(languages)
    .optional()
    .describe('De taal van de inhoud, als afkorting: nl of en. Zonder dit veld is het Nederlands.'),
  naam: regel(60).describe('De naam van de site, in de kop van elke pagina.'),
  introductie: regel(160).describe(
    'Voor wie de site is, boven de praatplaat. Een | is de plek voor een nieuwe regel op een breed scherm.',
  ),
  belofte: regel(240)
    .optional()
    .describe('Wat iemand hier vindt, onder de introductie. {modellen} wordt het aantal modellen; zo ook voor andere soorten.'),
  herkomst: z
    .strictObject({
      tekst: regel(80).describe('De woorden van de link, met {bronnen} voor het aantal.'),
      adres: adresHier,
    })
    .optional()
    .describe('Waar de inhoud vandaan komt, als link achter de belofte.'),
  omschrijving: regel(300).describe('Waar de site over gaat, voor zoekmachines en gedeelde links.'),
  onderwerp: regel(120)
    .optional()
    .describe('Waar de site over gaat, in enkele woorden, achter «Deze site gaat over». Voor wie iets zoekt wat er niet staat.'),
  zoekvoorbeeld: regel(120).describe('Een echte vraag, als voorbeeld onder het zoekveld.'),
  menu: menuOf(regel(40)),
  ...eigenWoorden,
  ...inktvelden,
  ...platen,
  ingangen: z
    .array(
      z.strictObject({
        tekst: regel(80).describe('De woorden van de link. {modellen} wordt het aantal modellen; zo ook voor andere soorten.'),
        adres: adresHier,
      }),
    )
    .optional()
    .describe('De links onder de plaat: waar iemand in één stap heen wil.'),
  bundels: z
    .array(
      z.strictObject({
        titel: regel(60).describe('Waar de bundel voor is: een gesprek, of een lezer.'),
        kort: regel(160).describe('Wat erin staat, in één zin. Tussen haken wat van ons is.'),
        stukken: z
          .array(
            z.strictObject({
              adres: adresHier,
              want: regel(160).optional().describe('Waarom dit stuk erin staat; zonder dit staat er de kern van de pagina.'),
            }),
          )
          .min(2)
          .max(12)
          .describe('De pagina’s, in volgorde.'),
      }),
    )
    .optional()
    .describe('Stukken die bij een bepaald gesprek samen op tafel horen, klaar om te printen.'),
  niveaus: regels(120).optional().describe('De namen van de niveaus waarop dilemma’s spelen, vanaf niveau 1.'),
  contact: z.email().describe('Het adres voor vragen, fouten en aanvullingen.'),
  bewerken: z
    .url({ protocol: /^https$/ })
    .endsWith('/', 'Dit adres eindigt op een /: de naam van het bestand komt erachter.')
    .optional()
    .describe(
      'Waar iemand de bestanden van content bewerkt, met / aan het eind: https://github.com/naam/project/edit/main/content/. Elke pagina krijgt dan «Verbeter deze pagina».',
    ),
  uitgave: regel(80).describe('De uitgave of versie van de inhoud.'),
  voet: z
    .array(
      z.strictObject({
        titel: regel(40).describe('De naam van de link.'),
        adres: adresHier,
      }),
    )
    .refine(
      (voet) => new Set(voet.map(({ adres }) => adres)).size === voet.length,
      'Elke pagina staat één keer in de voet. Haal de tweede weg.',
    )
    .describe('De links onderaan elke pagina.'),
  uitlegEigen: z
    .string()
    .optional()
    .describe('De pagina die uitlegt wat tussen haken staat: van ons en niet uit de bron. Met / ervoor en erachter.'),
  colofon: regel(300).describe('De zin onderaan elke pagina: wat deze site is.'),
});

/** The same, with a menu of the groups that there are. */
export const siteWith = (groups: readonly string[]) => site.safeExtend({ menu: menuOf(z.enum(groups)) });

export type Site = z.infer<typeof site>;

/** What a page shows of the site while its own file cannot be read. */
export const placeholderSite: Site = {
  naam: 'Handreiking',
  introductie: 'site.yaml is nog niet in orde.',
  omschrijving: 'site.yaml is nog niet in orde.',
  zoekvoorbeeld: '',
  menu: [],
  contact: '',
  uitgave: '',
  voet: [],
  colofon: '',
};
