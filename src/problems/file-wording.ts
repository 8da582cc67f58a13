import { list, suggestion } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with a file or folder. */
export const fileWording = {
  syntax: (place: Place, detail: string): Problem => ({ ...place, message: `De opmaak klopt niet: ${detail}.` }),

  noFrontmatter: (place: Place): Problem => ({
    ...place,
    message: 'Het bestand begint niet met een blok tussen twee regels met ---. Daarin horen ten minste titel, kort en bronnen.',
  }),

  openFrontmatter: (place: Place): Problem => ({
    ...place,
    message: 'Het blok met velden bovenaan sluit niet. Zet onder het laatste veld een regel met alleen ---.',
  }),

  noFields: (place: Place): Problem => ({
    ...place,
    message: 'Hier horen velden, elk op een eigen regel als «veld: waarde». Die zijn niet gevonden.',
  }),

  notUtf8: (place: Place, encoding: string): Problem => ({
    ...place,
    message: `Het bestand is opgeslagen als ${encoding}. Bewaar het als UTF-8 (in de editor: «Opslaan met codering»).`,
  }),

  brokenSign: (place: Place, found: string): Problem => ({
    ...place,
    message: `Op deze regel staat ${found}. Haal het weg, of typ opnieuw wat er hoort te staan.`,
  }),

  mergeMark: (place: Place): Problem => ({
    ...place,
    message:
      'Hier begint wat git bij een conflict achterlaat. Kies een van de twee versies en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  }),

  unreadable: (place: Place, detail: string): Problem => ({ ...place, message: `Dit bestand is niet te lezen: ${detail}.` }),

  noContent: (place: Place): Problem => ({
    ...place,
    message: 'Hier is geen map met inhoud. Verwacht: een map met site.yaml en een map voor elke soort ingang.',
  }),

  askedAlone: (place: Place, slug: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `Bij deze vragen hoort geen ingang «${slug}». ${suggestion(slug, choices, 'Geef het bestand de naam van een ingang in deze map.')}`,
  }),

  noSite: (place: Place): Problem => ({
    ...place,
    message: 'Het bestand site.yaml ontbreekt. Daarin staan de naam van de site, de introductie, het menu en het contact.',
  }),

  wrongFile: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: `Het bestand «${found}» hoort hier niet. Verwacht: ${expected}.`,
  }),

  folderInFolder: (place: Place, found: string): Problem => ({
    ...place,
    message: `De map «${found}» hoort hier niet: in een map van een soort staan alleen bestanden. Zet ze er los in, of haal de map weg.`,
  }),

  unknownFolder: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De map «${found}» is geen soort van deze site. ${suggestion(found, choices, `Wel: ${list(choices)}.`)}`,
  }),

  duplicateId: (place: Place, id: string, other: string): Problem => ({
    ...place,
    message: `De naam «${id}» bestaat al: ook ${other} heet zo. Geef een van de twee een andere bestandsnaam.`,
  }),

  hiddenText: (place: Place, kind: string): Problem => ({
    ...place,
    message: `Een ingang in ${kind} heeft geen eigen pagina, dus deze tekst is nergens te zien. Zet wat erin staat in «kort», of haal haar weg.`,
  }),

  askedNowhere: (place: Place, kind: string): Problem => ({
    ...place,
    message: `Bij een ingang in ${kind} horen geen vragen. Haal dit bestand weg.`,
  }),

  askedTwice: (place: Place, other: string): Problem => ({
    ...place,
    message: `De vragen staan hier en in ${other}. Zet ze alle in dat bestand en haal «vragen» hier weg.`,
  }),
} as const;
