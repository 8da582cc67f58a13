import { firstPage, sources } from '#language/first-pages.ts';
import { quoted } from './site-files.ts';

/** One example entry: its fields as lines, and its text. */
export interface Example {
  titel: string;
  kort: string;
  velden?: readonly string[];
  tekst: string;
  bron?: string;
}

/** The text of the file of an example entry. */
export const example = ({ titel, kort, velden = [], tekst, bron = sources[0][0] }: Example, today: string): string =>
  [
    '---',
    `titel: ${quoted(titel)}`,
    `kort: ${quoted(kort)}`,
    ...velden,
    ...(bron ? ['bronnen:', `  - { bron: ${bron}, vindplaats: ${quoted(firstPage)} }`] : []),
    `beoordeeld: ${today}`,
    '---',
    '',
    tekst,
    '',
  ].join('\n');

/** An example of a kind, with the name of its file. */
export type Named = readonly [slug: string, example: Example];
