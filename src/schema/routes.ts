import { z } from 'zod';
import * as words from '#language/schema-routes.ts';
import { ingang, perspectief, verwijzing, verwijzingOveral } from './fields.ts';
import { regel } from './regels.ts';
import { kind } from './kind.ts';

const stap = z.strictObject({
  vraag: regel(120).describe(words.helpQuestion),
  kort: regel(40).describe(words.helpGist),
  lees: z.array(verwijzingOveral).min(1).max(3).describe(words.helpRead),
  uitkomst: regel(200).describe(words.helpOutcome),
  naar: regel(160).optional().describe(words.helpTo),
});

/** A way through several entries, step by step, in an order that a source gives. */
export const routes = kind({
  naam: 'routes',
  enkelvoud: words.singular,
  meervoud: words.plural,
  uitleg: words.about,
  groep: 'routes',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'geen',
  schema: ingang({
    voorWie: regel(240).describe(words.helpForWhom),
    anders: verwijzing('routes').meta({ verwijstNaar: 'routes', isRelatie: false }).optional().describe(words.helpOther),
    volgorde: z.int().positive().describe(words.helpOrder),
    home: z.boolean().default(false).describe(words.helpHome),
    herkomst: regel(400).describe(words.helpOrigin),
    van: z.array(z.int().positive()).min(1).optional().describe(words.helpOurs),
    stappen: z.array(stap).min(3).max(7).describe(words.helpSteps),
    perspectief,
  })
    .refine(({ van = [], stappen }) => van.every((nummer) => nummer <= stappen.length), {
      path: ['van'],
      message: words.noSuchStep,
    })
    .superRefine(({ stappen }, context) => {
      const first = stappen.map(({ lees }) => lees[0]);
      const message = words.sameStart;
      first.forEach((id, index) => {
        if (first.indexOf(id) < index) context.addIssue({ code: 'custom', path: ['stappen', index, 'lees', 0], message });
      });
    }),
});
