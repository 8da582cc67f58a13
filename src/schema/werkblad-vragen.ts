import { z } from 'zod';
import * as words from '#language/schema-werkblad-vragen.ts';
import { verwijzingOveral } from './fields.ts';
import { regel } from './regels.ts';
import { gedeeld, helpt, naam } from './werkblad-gedeeld.ts';

/** Statements that one agrees with more or less. */
export const stellingen = z
  .strictObject({
    soort: z.literal('stellingen'),
    ...gedeeld,
    antwoorden: z.array(regel(20)).length(5).describe(words.answers),
    toelichting: regel(80).optional().describe(words.remark),
    toelichtingOpen: z.boolean().optional().describe(words.remarkOpen),
    groepen: z
      .array(
        z.strictObject({
          naam: regel(60).describe(words.groupName),
          vragen: z
            .array(
              z.strictObject({
                id: naam,
                vraag: regel(300).describe(words.oneQuestion),
                ja: regel(160).describe(words.yes),
                nee: regel(160).describe(words.no),
                uiteen: regel(160).describe(words.apart),
                helpt,
              }),
            )
            .min(1)
            .describe(words.groupQuestions),
        }),
      )
      .min(1)
      .describe(words.groups),
  })
  .describe(words.statements);

/** Questions whose answers pull to a choice. */
export const keuzehulp = z
  .strictObject({
    soort: z.literal('keuzehulp'),
    ...gedeeld,
    uitkomsten: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(60).describe(words.chooseFrom),
          kort: regel(240).optional().describe(words.outcomeGist),
          pagina: verwijzingOveral.optional().describe(words.outcomePage),
        }),
      )
      .min(2)
      .describe(words.chooseFrom),
    uitkomstvraag: regel(120).describe(words.outcomeQuestion),
    vuistregel: regel(200).optional().describe(words.ruleOfThumb),
    vragen: z
      .array(
        z.strictObject({
          id: naam,
          naam: regel(40).describe(words.shortQuestion),
          vraag: regel(300).describe(words.question),
          telt: z.boolean().describe(words.counts),
          antwoorden: z
            .array(
              z.strictObject({
                id: naam,
                tekst: regel(160).describe(words.answer),
                trekt: z.array(naam).optional().describe(words.pullsTo),
                want: regel(400).optional().describe(words.because),
              }),
            )
            .min(2)
            .describe(words.choiceAnswers),
          helpt,
        }),
      )
      .min(2)
      .describe(words.questions),
  })
  .describe(words.choiceHelp);
