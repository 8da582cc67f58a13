import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import * as texts from '#language/text-components.ts';
import { endOfOurs, ours, oursMadeUp } from '#language/text-page.ts';
import { component } from './component.ts';

const hidden = (words: string): ElementContent => h('span.verborgen', words);

/** A block of ours under one bracket as high as itself; the words that say so are there for the eye and for a screen reader. */
export const ownBlock = (label: string, children: ElementContent[], kind?: string): ElementContent[] => [
  h('div.eigen', { dataSoort: kind }, [
    h('p.van-ons', { ariaHidden: 'true' }, label),
    hidden(`${label}: `),
    ...children,
    hidden(` ${endOfOurs}`),
  ]),
];

/** What is ours and not the source's: an answer, a step, a grouping. */
export const eigen = component({
  naam: 'Eigen',
  uitleg: texts.eigen,
  voorbeeld: texts.eigenExample,
  plaats: 'beide',
  inhoud: 'verplicht',
  isVanOns: true,
  schema: z.strictObject({}),
  draw: (_, children, { isInline }) =>
    isInline ? [h('span.haak', '['), ...children, h('span.haak', ']')] : ownBlock(ours, children),
});

/** A scene that we made up, to make something visible. */
export const scene = component({
  naam: 'Scene',
  uitleg: texts.scene,
  voorbeeld: texts.sceneExample,
  plaats: 'blok',
  inhoud: 'verplicht',
  isVanOns: true,
  schema: z.strictObject({}),
  draw: (_, children) => ownBlock(oursMadeUp, children, 'scene'),
});
