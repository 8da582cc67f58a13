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
export const example = ({ titel, kort, velden = [], tekst, bron = 'eerste-bron' }: Example, today: string): string =>
  [
    '---',
    `titel: ${quoted(titel)}`,
    `kort: ${quoted(kort)}`,
    ...velden,
    ...(bron ? ['bronnen:', `  - { bron: ${bron}, vindplaats: "bladzijde 1" }`] : []),
    `beoordeeld: ${today}`,
    '---',
    '',
    tekst,
    '',
  ].join('\n');
