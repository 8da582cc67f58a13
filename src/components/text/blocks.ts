import { h } from 'hastscript';
import { z } from 'zod';
import * as words from '#language/text-components.ts';
import { publicatie } from '../../schema/fields.ts';
import { regel } from '../../schema/regels.ts';
import { component } from './component.ts';

/** A remark set apart from the text. */
export const kader = component({
  naam: 'Kader',
  uitleg: words.kader,
  voorbeeld: words.kaderExample,
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({ kop: regel(80).optional().describe(words.kaderKop) }),
  draw: ({ kop }, children) => [
    h('aside.kader', { ariaLabel: kop ?? words.kaderName }, [...(kop ? [h('p.kader-kop', kop)] : []), ...children]),
  ],
});

/** A part that a reader opens. */
export const uitklap = component({
  naam: 'Uitklap',
  uitleg: words.uitklap,
  voorbeeld: words.uitklapExample,
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({ kop: regel(120).describe(words.uitklapKop) }),
  draw: ({ kop }, children) => [h('details.uitklap', [h('summary', kop), ...children])],
});

/** The words of another, with author and source. */
export const citaat = component({
  naam: 'Citaat',
  uitleg: words.citaat,
  voorbeeld: words.citaatExample,
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({
    auteur: regel(120).describe(words.citaatAuteur),
    bron: publicatie.describe(words.citaatBron),
    plaats: regel(160).optional().describe(words.citaatPlaats),
  }),
  draw: ({ auteur, bron, plaats }, children, { entryOf }) => {
    const source = entryOf(bron);
    const named = source ? h('a', { href: source.url }, source.label) : bron;
    return [
      h('figure.citaat', [
        h('blockquote', children),
        h('figcaption', [words.saidIn(auteur), named, ...(plaats ? [`, ${plaats}`] : [])]),
      ]),
    ];
  },
});
