import { z } from 'zod';
import { ingang, perspectief, regel, verwijzing } from './fields.ts';

/** The inks of the printed sheet; an ink brings its own sign. The last one is the lintel across the top of the praatplaat. */
export const inkten = ['zalm', 'lucht', 'zon', 'zwart'] as const;

export type Inkt = (typeof inkten)[number];

/** One of the viewpoints of the handreiking. */
export const perspectieven = ingang('perspectieven', {
  inkt: z.enum(inkten).describe('De kleur van dit perspectief, met haar teken: zalm ●, lucht ■, zon ▲ of zwart ∩.'),
  volgorde: z.int().positive().describe('De plaats van dit perspectief; het laatste staat op de praatplaat over de andere heen.'),
});

/** A pair of perspectieven between which tensions occur. */
export const spanningsvelden = ingang('spanningsvelden', {
  tussen: z
    .tuple([verwijzing('perspectieven'), verwijzing('perspectieven')])
    .describe('De twee perspectieven waartussen de spanning zit.'),
});

const praatplaatregel = regel(120).optional().describe('De woorden op de praatplaat, als die anders zijn dan de titel.');

/** A question that a bestuurder asks; the main way into the site. */
export const kernvragen = ingang('kernvragen', {
  titel: regel(180).endsWith('?').describe('De vraag van de bestuurder; eindigt op een vraagteken.'),
  antwoord: regel(400).describe('Het antwoord in een tot vier zinnen. Wie hier stopt, heeft iets.'),
  perspectief,
  spanningsveld: verwijzing('spanningsvelden')
    .optional()
    .describe('Het spanningsveld waar de vraag onder valt, als ze niet bij één perspectief hoort.'),
  praatplaat: z.boolean().default(false).describe('Of de vraag op de praatplaat staat.'),
  praatplaatregel,
}).refine((vraag) => Boolean(vraag.perspectief) !== Boolean(vraag.spanningsveld), {
  path: ['perspectief'],
  message: 'Een kernvraag hoort bij een `perspectief` of bij een `spanningsveld`: vul één van de twee in.',
});

/** One tension between two perspectieven. */
export const spanningen = ingang('spanningen', {
  spanningsveld: verwijzing('spanningsvelden').describe('Het spanningsveld waar deze spanning in ligt.'),
  praatplaatregel,
});

/** A governance dilemma: two poles that both have their due. */
export const dilemmas = ingang('dilemmas', {
  niveau: z.int().min(1).max(4).describe('Het niveau van het netwerk waarop het dilemma speelt: 1 tot en met 4.'),
  polen: z.tuple([regel(80), regel(80)]).describe('De twee kanten.'),
  vraag: regel(240).describe('De vraag waarmee een groep over dit dilemma praat.'),
  perspectief,
});
