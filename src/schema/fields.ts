import { z } from 'zod';
import * as words from '#language/schema-fields.ts';
import { onceEach } from './once-each.ts';
import { datum, regel, regels } from './regels.ts';
import { isWebAddress } from './web-address.ts';
import { wijzigingen } from './wijzigingen.ts';

/** The name of one entry of a collection: its file name without ending. */
export const verwijzing = (collection: string) => z.string().trim().min(1).meta({ verwijstNaar: collection });

/** Names of entries of one collection. */
export const verwijzingen = (collection: string) => z.array(verwijzing(collection)).min(1).optional();

/** An id with its collection (`begrippen/woord`), where a field may point to any kind. */
export const verwijzingOveral = z.string().trim().min(1).meta({ verwijstNaar: 'overal' });

/** The id of a publication, with its collection: a source or a title of the literature. */
export const publicatie = z
  .string()
  .trim()
  .refine((id) => /^(?:bronnen|literatuur)\/[^/\s]+$/.test(id), words.nameWithKind)
  .meta({ verwijstNaar: 'overal' });

/** Where a statement comes from: a source publication and the place in it. */
export const bronvermelding = z.strictObject({
  bron: verwijzing('bronnen').describe(words.source),
  vindplaats: regel(400).describe(words.place),
});

const bronnen = z
  .array(bronvermelding)
  .min(1)
  .superRefine((all, context) => {
    const keys = all.map(({ bron, vindplaats }) => `${bron} ${vindplaats}`);
    keys.forEach((key, index) => {
      const message = words.sourceTwice;
      if (keys.indexOf(key) < index) context.addIssue({ code: 'custom', path: [index], message });
    });
  })
  .describe(words.sources);

/** The passage that carries what stands large above the text, so that a next reader compares in seconds. The site does not show it. */
const steunt = z
  .array(
    z.strictObject({
      bron: verwijzing('bronnen').meta({ verwijstNaar: 'bronnen', isRelatie: false }).describe(words.source),
      kop: regel(200).describe(words.passageHeading),
      woorden: regel(120)
        .refine((woorden) => woorden.split(/\s+/).length <= 7, words.sevenWords)
        .describe(words.passageWords),
    }),
  )
  .min(1)
  .optional()
  .describe(words.passage);

const heel = (max: number) => regel(max).refine((text) => !/[,;]$/.test(text), words.endsOnComma);

/** The fields for naming and gist that every entry has. `max` is the length of `kort`. */
export const naamvelden = (max = 160) => ({
  titel: heel(180).describe(words.title),
  kort: heel(max).describe(words.gist),
  concept: z.boolean().optional().describe(words.draft),
  vorigeIds: z
    .array(z.string().refine((id) => /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), words.writeOldName))
    .min(1)
    .optional()
    .describe(words.oldNames),
});

/** Other words for an entry, for search only. */
const zoekwoorden = {
  zoektermen: regels(80).optional().describe(words.searchTerms),
  synoniemen: regels(80).optional().describe(words.synonyms),
};

/** The fields that serve search only, and the date of the last review. */
const zoekvelden = {
  ...zoekwoorden,
  vragen: z
    .array(regel(200).refine((vraag) => !/^(?:-{3,}|\w+:)$/.test(vraag), words.onlyQuestions))
    .min(1)
    .max(60)
    .optional()
    .describe(words.questions),
  beoordeeld: datum.describe(words.reviewed),
  beoordeeldDoor: regel(80).optional().describe(words.reviewedBy),
  wijzigingen,
};

const paginavelden = {
  korteTitel: regel(60).optional().describe(words.shortTitle),
  antwoord: regel(400).optional().describe(words.answer),
  volgorde: z.int().positive().optional().describe(words.order),
  verder: z
    .array(
      z.strictObject({
        naar: verwijzingOveral.meta({ verwijstNaar: 'overal', isRelatie: false }).describe(words.nextEntry),
        want: regel(160).describe(words.nextReason),
      }),
    )
    .superRefine(onceEach('naar', words.entryTwice))
    .optional()
    .describe(words.next),
};

/** Fields to name entries of some kinds in. What they say is read from the graph, in both directions, never from the fields. */
export const relatievelden = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, verwijzingen(name).describe(words.relatedEntries(name))]));

/** An entry with a page of its own: the shared fields and what its kind adds. */
export const ingang = <Shape extends z.ZodRawShape>(shape: Shape, kort = 160) =>
  z.strictObject({
    ...naamvelden(kort),
    ...paginavelden,
    ...zoekvelden,
    bronnen,
    steunt,
    ...shape,
  });

/** An entry that stands on the page of its collection, with its name as anchor. */
export const naslagregel = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...naamvelden(240), ...zoekwoorden, bronnen, ...shape });

/** A source publication: everything comes from it, so it names no source itself. */
export const bronpublicatie = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    ...naamvelden(240),
    ...paginavelden,
    ...zoekvelden,
    ...shape,
  });

/** A page about the site itself (over, toegankelijkheid): text, without a source and outside the knowledge. */
export const lossePagina = z.strictObject({ ...naamvelden() });

/** The viewpoint an entry belongs to, where it has one. */
export const perspectief = verwijzing('perspectieven').optional().describe(words.perspective);

export const website = z
  .url({ protocol: /^https?$/ })
  .superRefine((address, context) => {
    if (!isWebAddress(address)) context.addIssue({ code: 'invalid_format', format: 'url', input: address });
  })
  .optional()
  .describe(words.website);
