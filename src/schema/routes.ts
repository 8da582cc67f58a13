import { z } from 'zod';
import { ingang, perspectief, verwijzing, verwijzingOveral } from './fields.ts';
import { regel } from './regels.ts';
import { kind } from './kind.ts';

const stap = z.strictObject({
  vraag: regel(120).describe('De vraag van deze stap. Tussen haken als zij van ons is.'),
  kort: regel(40).describe('De stap in een paar woorden, voor «Vorige» en «Volgende»: de regie.'),
  lees: z
    .array(verwijzingOveral)
    .min(1)
    .max(3)
    .describe('Een tot drie ingangen, als soort/naam. De eerste toont op haar pagina waar je in de route bent.'),
  uitkomst: regel(200).describe('Wat je na deze stap hebt. Tussen haken als het van ons is.'),
  naar: regel(160).optional().describe('De zin die naar de volgende stap leidt. Tussen haken als hij van ons is.'),
});

/** A way through several entries, step by step, in an order that a source gives. */
export const routes = kind({
  naam: 'routes',
  enkelvoud: 'Route',
  meervoud: 'Routes',
  uitleg: 'Stap voor stap door een vraag die meer dan één pagina vraagt.',
  groep: 'routes',
  plaats: 'pagina',
  indeling: { op: 'geen' },
  relaties: 'geen',
  schema: ingang({
    voorWie: regel(240).describe('Voor wie deze route is: waar je nu staat.'),
    anders: verwijzing('routes')
      .meta({ verwijstNaar: 'routes', isRelatie: false })
      .optional()
      .describe('Een andere route, voor wie hier te vroeg of te laat is.'),
    volgorde: z.int().positive().describe('De plaats van deze route tussen de andere.'),
    home: z.boolean().default(false).describe('Of deze route op de voorpagina staat, voor wie nieuw is. Hooguit één route.'),
    herkomst: regel(400).describe('Waar de volgorde vandaan komt. Tussen haken wat daarin van ons is.'),
    van: z
      .array(z.int().positive())
      .min(1)
      .optional()
      .describe('De nummers van de stappen waarvan de plaats in de volgorde van ons is.'),
    stappen: z.array(stap).min(3).max(7).describe('Drie tot zeven stappen, in volgorde.'),
    perspectief,
  })
    .refine(({ van = [], stappen }) => van.every((nummer) => nummer <= stappen.length), {
      path: ['van'],
      message: 'Hier staat een nummer dat geen stap van deze route is. Tel vanaf 1.',
    })
    .superRefine(({ stappen }, context) => {
      const first = stappen.map(({ lees }) => lees[0]);
      const message =
        'Een eerdere stap begint ook met deze pagina. Die kan niet tonen bij welke stap je bent: begin elke stap met een andere.';
      first.forEach((id, index) => {
        if (first.indexOf(id) < index) context.addIssue({ code: 'custom', path: ['stappen', index, 'lees', 0], message });
      });
    }),
});
