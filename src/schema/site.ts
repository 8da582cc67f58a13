import { z } from 'zod';
import * as words from '#language/schema-site.ts';
import { languages } from '../languages/chosen.ts';
import { eigenWoorden } from './eigen-woorden.ts';
import { inktvelden } from './inkten.ts';
import { platen } from './platen.ts';
import { onceEach } from './once-each.ts';
import { regel, regels } from './regels.ts';

const adresHier = z
  .string()
  .refine((adres) => adres.startsWith('/') && !adres.startsWith('//'), words.writeAddress)
  .describe(words.addressHere);

const menuOf = (groep: z.ZodType<string>) =>
  z
    .array(
      z.strictObject({
        groep: groep.describe(words.menuGroup),
        titel: regel(40).describe(words.menuTitle),
        uitleg: regel(240).describe(words.menuAbout),
      }),
    )
    .min(1)
    .refine((menu) => new Set(menu.map(({ groep }) => groep)).size === menu.length, words.groupOnce)
    .describe(words.menu);

/** content/site.yaml: everything that makes it this handreiking and is not an entry. */
export const site = z.strictObject({
  taal: z.enum(languages).optional().describe(words.language),
  naam: regel(60).describe(words.name),
  introductie: regel(160).describe(words.introduction),
  belofte: regel(240).optional().describe(words.promise),
  herkomst: z
    .strictObject({
      tekst: regel(80).describe(words.originText),
      adres: adresHier,
    })
    .optional()
    .describe(words.origin),
  omschrijving: regel(300).describe(words.description),
  onderwerp: regel(120).optional().describe(words.topic),
  zoekvoorbeeld: regel(120).describe(words.searchExample),
  menu: menuOf(regel(40)),
  ...eigenWoorden,
  ...inktvelden,
  ...platen,
  ingangen: z
    .array(
      z.strictObject({
        tekst: regel(80).describe(words.linkWords),
        adres: adresHier,
      }),
    )
    .optional()
    .describe(words.links),
  bundels: z
    .array(
      z.strictObject({
        titel: regel(60).describe(words.bundleTitle),
        kort: regel(160).describe(words.bundleGist),
        stukken: z
          .array(
            z.strictObject({
              adres: adresHier,
              want: regel(160).optional().describe(words.bundleReason),
            }),
          )
          .min(2)
          .max(12)
          .superRefine(onceEach('adres', words.pageTwice))
          .describe(words.bundlePages),
      }),
    )
    .optional()
    .describe(words.bundles),
  niveaus: regels(120).optional().describe(words.levels),
  contact: z.email().describe(words.contact),
  bewerken: z
    .url({ protocol: /^https$/ })
    .endsWith('/', words.endsOnSlash)
    .optional()
    .describe(words.editing),
  uitgave: regel(80).describe(words.edition),
  voet: z
    .array(
      z.strictObject({
        titel: regel(40).describe(words.footTitle),
        adres: adresHier,
      }),
    )
    .superRefine(onceEach('adres', words.pageOnce))
    .describe(words.foot),
  uitlegEigen: z.string().optional().describe(words.ownPage),
  colofon: regel(300).describe(words.colophon),
});

/** The same, with a menu of the groups that there are. */
export const siteWith = (groups: readonly string[]) => site.safeExtend({ menu: menuOf(z.enum(groups)) });

export type Site = z.infer<typeof site>;

/** What a page shows of the site while its own file cannot be read. */
export const placeholderSite: Site = {
  naam: words.placeholderName,
  introductie: words.notInOrder,
  omschrijving: words.notInOrder,
  zoekvoorbeeld: '',
  menu: [],
  contact: '',
  uitgave: '',
  voet: [],
  colofon: '',
};
