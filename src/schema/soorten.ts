import { z } from 'zod';
import * as words from '#language/schema-soorten.ts';
import { regel, regels } from './regels.ts';

const naam = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, words.writeName);

const veld = z.strictObject({
  veld: naam.describe(words.fieldName),
  naam: regel(40).describe(words.fieldLabel),
  vorm: z.enum(['regel', 'lijst', 'getal', 'keuze', 'website']).describe(words.fieldForm),
  keuzes: regels(60).optional().describe(words.fieldChoices),
  verplicht: z.boolean().default(false).describe(words.fieldRequired),
  uitleg: regel(240).describe(words.fieldAbout),
});

/** One field of a kind that a handreiking brings itself. */
export type EigenVeld = z.infer<typeof veld>;

const groepering = z.strictObject({
  waarde: naam.describe(words.groupValue),
  naam: regel(60).describe(words.groupName),
  vraag: regel(120).optional().describe(words.groupQuestion),
});

const soort = z.strictObject({
  soort: naam.describe(words.kindName),
  enkelvoud: regel(40).optional().describe(words.kindSingular),
  meervoud: regel(40).optional().describe(words.kindPlural),
  uitleg: regel(240).optional().describe(words.kindAbout),
  groep: naam.optional().describe(words.kindGroup),
  zin: regel(240).optional().describe(words.kindSentence),
  groepen: z.array(groepering).min(2).optional().describe(words.kindGroups),
  velden: z.array(veld).optional().describe(words.kindFields),
  indeling: naam.optional().describe(words.kindDivision),
});

/** What content/soorten.yaml says of one kind. */
export type Soort = z.infer<typeof soort>;

/** content/soorten.yaml: which kinds a handreiking has, and what it calls them. */
export const soorten = z.strictObject({
  soorten: z.array(soort).min(1).describe(words.kinds),
});

export type Soorten = z.infer<typeof soorten>;
