import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { component } from './component.ts';

const hidden = (words: string): ElementContent => h('span.verborgen', words);

/** A block of ours under one bracket as high as itself; the words that say so are there for the eye and for a screen reader. */
export const ownBlock = (label: string, children: ElementContent[], kind?: string): ElementContent[] => [
  h('div.eigen', { dataSoort: kind }, [
    h('p.van-ons', { ariaHidden: 'true' }, label),
    hidden(`${label}: `),
    ...children,
    hidden(' Tot hier van ons.'),
  ]),
];

/** What is ours and not the source's: an answer, a step, a grouping. */
export const eigen = component({
  naam: 'Eigen',
  uitleg: 'Wat van ons is en niet uit de bron: een stap, een antwoord, een indeling. Om woorden in een zin, of om een heel blok.',
  voorbeeld: '<Eigen>Begin met één agendapunt.</Eigen>',
  plaats: 'beide',
  inhoud: 'verplicht',
  isVanOns: true,
  schema: z.strictObject({}),
  draw: (_, children, { isInline }) =>
    isInline ? [h('span.haak', '['), ...children, h('span.haak', ']')] : ownBlock('Van ons', children),
});

/** A scene that we made up, to make something visible. */
export const scene = component({
  naam: 'Scene',
  uitleg: 'Een verzonnen voorbeeld van ons. Begin met «Stel: …», zodat het als verzonnen leest.',
  voorbeeld: '<Scene>\n\nStel: de statuten zijn klaar.\n\n</Scene>',
  plaats: 'blok',
  inhoud: 'verplicht',
  isVanOns: true,
  schema: z.strictObject({}),
  draw: (_, children) => ownBlock('Van ons, verzonnen', children, 'scene'),
});
