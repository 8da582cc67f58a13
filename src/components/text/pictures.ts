import { h } from 'hastscript';
import { z } from 'zod';
import * as words from '#language/text-components.ts';
import { verwijzing } from '../../schema/fields.ts';
import { regel } from '../../schema/regels.ts';
import { component } from './component.ts';

/** The comment that stands where the figure of a model comes: the page that shows the text draws it there. */
export const figureMark = /<!--figuur:([a-z0-9-]+)-->/;

/** The figure of a model, drawn in the text of another entry. */
export const figuur = component({
  naam: 'Figuur',
  uitleg: words.figuur,
  voorbeeld: words.figuurExample,
  plaats: 'blok',
  inhoud: 'geen',
  schema: z.strictObject({ model: verwijzing('modellen').describe(words.figuurModel) }),
  draw: ({ model }) => [{ type: 'comment', value: `figuur:${model}` }],
});

/** A picture that lies in content/, in the sizes that screens need. */
export const afbeelding = component({
  naam: 'Afbeelding',
  uitleg: words.afbeelding,
  voorbeeld: words.afbeeldingExample,
  plaats: 'blok',
  inhoud: 'geen',
  schema: z.strictObject({
    bestand: regel(120).describe(words.afbeeldingBestand),
    alt: regel(240)
      .refine((alt) => !/\.(?:jpe?g|png|webp|avif|gif)$/i.test(alt), words.altIsNoFile)
      .describe(words.afbeeldingAlt),
    bijschrift: regel(240).optional().describe(words.afbeeldingBijschrift),
  }),
  draw: ({ bestand, alt, bijschrift }, _, { pictureOf }) => {
    const picture = pictureOf(bestand);
    if (!picture) return [];
    const { width, height, sizes } = picture;
    const image = h('img', {
      src: sizes.at(-1)?.address,
      srcSet: sizes.map((size) => `${size.address} ${size.width}w`).join(', '),
      sizes: '(min-width: 68.75rem) 37rem, 100vw',
      width,
      height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    });
    return [h('figure.afbeelding', [image, ...(bijschrift ? [h('figcaption', bijschrift)] : [])])];
  },
});
