import { list, suggestion } from './choices.ts';
import type { Place, Problem } from './problem.ts';

const decimal = (number: number): string => (Math.floor(number * 10) / 10).toFixed(1).replace('.', ',');

/** What can be wrong with a file or folder. */
export const fileWording = {
  syntax: (place: Place, detail: string): Problem => ({ ...place, message: `De opmaak klopt niet: ${detail}.` }),

  noFrontmatter: (place: Place, first: string): Problem => ({
    ...place,
    message: `${
      first === ''
        ? 'Het bestand is leeg. Begin met een regel met alleen ---.'
        : `De eerste regel is «${first.length > 40 ? `${first.slice(0, 39)}…` : first}». Daar hoort een regel met alleen drie streepjes: ---.`
    } Daaronder komen de velden, ten minste titel, kort en bronnen, en dan weer ---.`,
  }),

  openFrontmatter: (place: Place, found: string | undefined): Problem => ({
    ...place,
    message: found
      ? `Het blok met velden bovenaan sluit niet. Hier staat «${found}»: maak daar drie gewone streepjes van, ---.`
      : 'Het blok met velden bovenaan sluit niet. Zet onder het laatste veld een regel met alleen ---.',
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

  unknownFolder: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `De map «${found}» is geen soort van deze site. ${meant ? `Bedoel je «${meant}»?` : suggestion(found, choices, `Wel: ${list(choices)}.`)}`,
  }),

  unreadableInk: (
    place: Place,
    colour: string,
    { found, least, where, nearest }: { found: number; least: number; where: string; nearest: string },
  ): Problem => ({
    ...place,
    message: `Op «${colour}» zijn letters ${where} niet goed te lezen: contrast ${decimal(found)}, nodig ${decimal(least)}. De dichtstbijzijnde kleur die kan: «${nearest}».`,
  }),

  missingLetter: (place: Place, found: string, name: string): Problem => ({
    ...place,
    message: `De letter «${found}» is niet geïnstalleerd. Doe dat met: npm install --save-dev ${name}. Of haal het veld weg.`,
  }),

  lostGroup: (place: Place, group: string, kinds: string): Problem => ({
    ...place,
    message: `De groep «${group}» ontbreekt in het menu: daar staan de ${kinds}.`,
  }),

  wrongPicture: (place: Place, found: string, detail: string): Problem => ({
    ...place,
    message: `«${found}» ${detail}. Bewaar het opnieuw als .jpg of .png van hooguit 10.000 pixels breed.`,
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
