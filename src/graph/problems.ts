import { nearest } from '../nearest.ts';

/** Something wrong under content/, in the words of a redacteur. */
export interface Problem {
  file: string;
  line: number;
  /** The frontmatter field, or empty for the text. */
  field: string;
  message: string;
}

/** Where a problem stands. */
export type Place = Omit<Problem, 'message'>;

const suggestion = (found: string, choices: readonly string[], otherwise: string): string => {
  const best = nearest(found, choices);
  return best ? `Bedoel je «${best}»?` : otherwise;
};

const list = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** Every kind of problem that content can have, with its wording. Each takes the place and what was found. */
export const problems = {
  syntax: (place: Place, detail: string): Problem => ({ ...place, message: `De opmaak klopt niet: ${detail}.` }),

  noFrontmatter: (place: Place): Problem => ({
    ...place,
    message: 'Het bestand begint niet met een blok tussen twee regels met ---. Daarin horen ten minste titel, kort en bronnen.',
  }),

  wrongFile: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: `Het bestand «${found}» hoort hier niet. Verwacht: ${expected}.`,
  }),

  unknownFolder: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De map «${found}» is geen soort van deze site. ${suggestion(found, choices, `Wel: ${list(choices)}.`)}`,
  }),

  duplicateId: (place: Place, id: string, other: string): Problem => ({
    ...place,
    message: `De naam «${id}» bestaat al: ook ${other} heet zo. Geef een van de twee een andere bestandsnaam.`,
  }),

  unknownField: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `Het veld «${found}» bestaat hier niet. ${suggestion(found, choices, `Wel: ${list(choices)}.`)}`,
  }),

  missingField: (place: Place, help: string): Problem => ({
    ...place,
    message: `Het veld «${place.field}» ontbreekt.${help ? ` Verwacht: ${help}` : ''}`,
  }),

  wrongValue: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}. Verwacht: ${expected}.`,
  }),

  wrongChoice: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `«${found}» kan hier niet. ${suggestion(found, choices, '')} Kies uit: ${list(choices)}.`.replace('  ', ' '),
  }),

  rule: (place: Place, message: string): Problem => ({ ...place, message }),

  deadRelation: (place: Place, found: string, collection: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `«${found}» bestaat niet in ${collection}. ${suggestion(found, choices, `Kies een bestandsnaam uit content/${collection}/.`)}`,
  }),

  deadLink: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}» komt nergens uit. ${suggestion(found, choices, 'Verwacht: soort/bestandsnaam van een ingang.')}`,
  }),

  deadAnchor: (place: Place, found: string, anchor: string, anchors: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}#${anchor}» wijst naar een kop die er niet is. ${
      anchors.length ? `Wel: ${list(anchors)}.` : 'Die pagina heeft geen koppen.'
    }`,
  }),

  selfRelation: (place: Place): Problem => ({
    ...place,
    message: 'Een ingang verwijst hier naar zichzelf. Haal de verwijzing weg.',
  }),

  writtenTwice: (place: Place, other: string): Problem => ({
    ...place,
    message: `Deze relatie staat ook in ${other}. Schrijf haar op één kant; de andere kant volgt vanzelf.`,
  }),

  orphan: (place: Place): Problem => ({
    ...place,
    message: 'Deze ingang staat los: zij noemt geen andere en geen andere noemt haar. Leg minstens één relatie of link.',
  }),

  longSentence: (place: Place, found: number, most: number): Problem => ({
    ...place,
    message: `In deze alinea staat een zin van ${found} woorden. Verwacht: hooguit ${most}. Maak er twee zinnen van.`,
  }),

  heavyText: (place: Place, found: number, most: number): Problem => ({
    ...place,
    message: `De zinnen zijn gemiddeld ${found.toFixed(1).replace('.', ',')} woorden lang. Verwacht: hooguit ${most}. Schrijf korter.`,
  }),

  unusedLiterature: (place: Place): Problem => ({
    ...place,
    message:
      'Geen enkele ingang verwijst naar deze publicatie. Verwijs ernaar in een tekst of in «literatuur», of haal haar weg.',
  }),
} as const;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** All problems as one text, by file and line, with a closing line that counts them. */
export function report(found: readonly Problem[]): string {
  const sorted = [...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field));
  const blocks = sorted.map(({ file, line, field, message }) => `${file}:${line}${field ? `   ${field}` : ''}\n  ${message}\n`);
  const files = new Set(sorted.map(({ file }) => file)).size;
  const count = `${plural(sorted.length, 'fout', 'fouten')} in ${plural(files, 'bestand', 'bestanden')}.`;
  return `${blocks.join('')}\n${count} De site is niet gebouwd; een eerdere versie blijft staan.`;
}

/** Thrown when content/ has problems: its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(found: readonly Problem[]) {
    super(report(found));
    this.problems = found;
  }
}
