import { h } from 'hastscript';
import { z } from 'zod';
import { publicatie } from '../../schema/fields.ts';
import { regel } from '../../schema/regels.ts';
import { component } from './component.ts';

/** A remark set apart from the text. */
export const kader = component({
  naam: 'Kader',
  uitleg: 'Een opmerking die los van de tekst staat.',
  voorbeeld: '<Kader kop="Let op">\n\nDe tekst.\n\n</Kader>',
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({ kop: regel(80).optional().describe('De kop boven het kader.') }),
  draw: ({ kop }, children) => [
    h('aside.kader', { ariaLabel: kop ?? 'Kader' }, [...(kop ? [h('p.kader-kop', kop)] : []), ...children]),
  ],
});

/** A part that a reader opens. */
export const uitklap = component({
  naam: 'Uitklap',
  uitleg: 'Een deel dat dicht staat en dat de lezer opent.',
  voorbeeld: '<Uitklap kop="De hele lijst">\n\nDe tekst.\n\n</Uitklap>',
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({ kop: regel(120).describe('De regel die er staat als het deel dicht is.') }),
  draw: ({ kop }, children) => [h('details.uitklap', [h('summary', kop), ...children])],
});

/** The words of another, with author and source. */
export const citaat = component({
  naam: 'Citaat',
  uitleg: 'De woorden van een ander, letterlijk, met wie het zei en waar.',
  voorbeeld: '<Citaat auteur="Een bestuurder" bron="bronnen/naam" plaats="blz. 8">\n\nDe woorden.\n\n</Citaat>',
  plaats: 'blok',
  inhoud: 'verplicht',
  schema: z.strictObject({
    auteur: regel(120).describe('Wie het zei of schreef.'),
    bron: publicatie.describe('De publicatie, als bronnen/naam of literatuur/naam.'),
    plaats: regel(160).optional().describe('De kop of bladzijde in die publicatie.'),
  }),
  draw: ({ auteur, bron, plaats }, children, { entryOf }) => {
    const source = entryOf(bron);
    const named = source ? h('a', { href: source.url }, source.label) : bron;
    return [
      h('figure.citaat', [
        h('blockquote', children),
        h('figcaption', [`${auteur}, in `, named, ...(plaats ? [`, ${plaats}`] : [])]),
      ]),
    ];
  },
});
