import { list, suggestion } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with a link or a relation. */
export const linkWording = {
  deadRelation: (
    place: Place,
    found: string,
    meant: string | undefined,
    collection: string,
    choices: readonly string[],
  ): Problem => {
    const all =
      choices.length > 0 && choices.length <= 12
        ? `Kies uit: ${list(choices)}.`
        : `Kies een bestandsnaam uit content/${collection}/.`;
    return { ...place, message: `«${found}» bestaat niet in ${collection}. ${meant ? `Bedoel je «${meant}»?` : all}` };
  },

  withoutKind: (place: Place, found: string, meant: string | undefined): Problem => ({
    ...place,
    message: `«${found}» is geen ingang. ${meant ? `Bedoel je «${meant}»?` : 'Schrijf soort/naam, met de bestandsnaam van een ingang die er is.'}`,
  }),

  noComma: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» is meer dan één naam. Zet er een komma tussen: [de-ene, de-andere].`,
  }),

  bareName: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» is de naam van een ingang, en wordt zo geen link. Schrijf [[${found}]] of [[${found}|eigen woorden]].`,
  }),

  overviewLink: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» is een soort en geen ingang. Een link naar het overzicht schrijf je zo: [woorden](/${found}/).`,
  }),

  otherKind: (place: Place, found: string, wanted: string, real: string, remedy?: string): Problem => ({
    ...place,
    message: `«${found}» staat niet in ${wanted} maar in ${real}. ${remedy ?? `Kies een naam uit content/${wanted}/.`}`,
  }),

  noHeadings: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» heeft geen eigen pagina, en dus geen koppen. Laat weg wat na # komt: [[${found}]].`,
  }),

  deadLink: (place: Place, found: string, meant: string | undefined): Problem => ({
    ...place,
    message: `De link naar «${found}» komt nergens uit. ${
      meant ? `Bedoel je «${meant}»?` : 'Schrijf [[soort/naam]], met de bestandsnaam van een ingang die er is.'
    }`,
  }),

  deadAddress: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}» komt nergens uit. ${
      meant
        ? `Bedoel je «${meant}»?`
        : suggestion(found, choices, 'Verwacht: het adres van een pagina, zoals /soort/naam/, of een link als [[soort/naam]].')
    }`,
  }),

  wrongAddress: (place: Place, found: string, remedy: string): Problem => ({
    ...place,
    message: `De link naar «${found}» kan zo niet. ${remedy}`,
  }),

  deadAnchor: (place: Place, found: string, anchor: string, anchors: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}#${anchor}» wijst naar een kop die er niet is. ${
      anchors.length
        ? suggestion(anchor.replace(/\s+/g, '-'), anchors, `Wel: ${list(anchors.slice(0, 30))}.`)
        : 'Die pagina heeft geen koppen.'
    }`,
  }),

  unknownComponent: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `<${found}> bestaat hier niet. ${suggestion(found, choices, `Wel: ${choices.map((name) => `<${name}>`).join(', ')}.`)}`,
  }),

  noPicture: (place: Place, found: string, choices: readonly string[]): Problem => {
    const name = found.replace(/^.*\//, '');
    const same = choices.find((choice) => choice.replace(/\.\w+$/, '') === name.toLowerCase().replace(/\.\w+$/, ''));
    const remedy = same ? `Bedoel je «${same}»?` : suggestion(name, choices, 'Zet het bestand daar neer.');
    return { ...place, message: `De afbeelding «${found}» staat niet in content/afbeeldingen/. ${remedy}` };
  },

  renamed: (place: Place, found: string, now: string): Problem => ({
    ...place,
    message: `«${found}» heet nu «${now}». Schrijf die naam.`,
  }),

  toConcept: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» is nog een concept en komt niet op de site. Haal daar «concept: true» weg, of haal deze verwijzing weg.`,
  }),

  selfRelation: (place: Place): Problem => ({
    ...place,
    message: 'Een ingang verwijst hier naar zichzelf. Haal de verwijzing weg.',
  }),

  listedTwice: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» staat twee keer in deze lijst. Haal er een weg.`,
  }),

  writtenTwice: (place: Place, other: string): Problem => ({
    ...place,
    message: `Deze relatie staat ook in ${other}. Schrijf haar op één kant; de andere kant volgt vanzelf.`,
  }),
} as const;
