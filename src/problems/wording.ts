import { nearest } from './nearest.ts';
import type { Place, Problem } from './problem.ts';

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
    message: `Op deze regel staat ${found}. Typ opnieuw wat er hoort te staan.`,
  }),

  mergeMark: (place: Place): Problem => ({
    ...place,
    message: 'Hier staat een streep die git bij een conflict zet. Kies een van de twee versies en haal de strepen weg.',
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

  emptyField: (place: Place, help: string): Problem => ({
    ...place,
    message: `Het veld «${place.field}» is leeg.${help ? ` Verwacht: ${help}` : ' Vul het in of haal het weg.'}`,
  }),

  needsQuotes: (place: Place, found: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}, en dat leest de computer niet als tekst. Zet er aanhalingstekens omheen: "${found}".`,
  }),

  wrongForm: (place: Place, found: string, help: string): Problem => ({
    ...place,
    message: `Gevonden: ${found}. Dat heeft niet de goede vorm.${help ? ` Verwacht: ${help}` : ''}`,
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

  otherKind: (place: Place, found: string, wanted: string, real: string): Problem => ({
    ...place,
    message: `«${found}» staat niet in ${wanted} maar in ${real}. Noem het in een veld «${real}», of kies een naam uit content/${wanted}/.`,
  }),

  deadLink: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}» komt nergens uit. ${suggestion(found, choices, 'Verwacht: soort/bestandsnaam van een ingang.')}`,
  }),

  deadAddress: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}» komt nergens uit. ${suggestion(found, choices, 'Verwacht: het adres van een pagina, zoals /soort/naam/, of een link als [[soort/naam]].')}`,
  }),

  wrongAddress: (place: Place, found: string, remedy: string): Problem => ({
    ...place,
    message: `De link naar «${found}» kan zo niet. ${remedy}`,
  }),

  deadAnchor: (place: Place, found: string, anchor: string, anchors: readonly string[]): Problem => ({
    ...place,
    message: `De link naar «${found}#${anchor}» wijst naar een kop die er niet is. ${
      anchors.length ? `Wel: ${list(anchors)}.` : 'Die pagina heeft geen koppen.'
    }`,
  }),

  unknownComponent: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `<${found}> bestaat hier niet. ${suggestion(found, choices, `Wel: ${choices.map((name) => `<${name}>`).join(', ')}.`)}`,
  }),

  noPicture: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `De afbeelding «${found}» staat niet in content/afbeeldingen/. ${suggestion(found, choices, 'Zet het bestand daar neer.')}`,
  }),

  reservedAddress: (place: Place, address: string): Problem => ({
    ...place,
    message: `Het adres ${address} is al van een andere pagina van de site. Geef dit bestand een andere naam.`,
  }),

  sameTitle: (place: Place, title: string, other: string): Problem => ({
    ...place,
    message: `«${title}» is ook de titel van ${other}. Geef een van de twee een andere titel.`,
  }),

  takenName: (place: Place, name: string, other: string): Problem => ({
    ...place,
    message: `«${name}» is al een naam van ${other}. Laat dit woord bij één van de twee staan.`,
  }),

  commonWord: (place: Place, name: string): Problem => ({
    ...place,
    message: `«${name}» is een gewoon woord dat op elke pagina staat, en zou daar een knop worden. Kies een naam die alleen dit begrip heeft.`,
  }),

  sameInk: (place: Place, ink: string, other: string): Problem => ({
    ...place,
    message: `De inkt «${ink}» is al die van ${other}. Geef elk perspectief een eigen inkt.`,
  }),

  nearlySame: (place: Place, found: string, other: string): Problem => ({
    ...place,
    message: `«${found}» staat alleen hier, en lijkt op «${other}» bij andere ingangen. Bedoel je «${other}»?`,
  }),

  future: (place: Place, found: string): Problem => ({
    ...place,
    message: `${found} ligt in de toekomst. Verwacht: de dag waarop iemand deze ingang heeft nagelezen.`,
  }),

  selfRelation: (place: Place): Problem => ({
    ...place,
    message: 'Een ingang verwijst hier naar zichzelf. Haal de verwijzing weg.',
  }),

  listedTwice: (place: Place, found: string): Problem => ({
    ...place,
    message: `«${found}» staat twee keer in deze lijst. Haal er een weg.`,
  }),

  askedTwice: (place: Place, other: string): Problem => ({
    ...place,
    message: `De vragen staan hier en in ${other}. Zet ze alle in dat bestand en haal «vragen» hier weg.`,
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

  modelWithout: (place: Place, model: string, missing: string): Problem => ({
    ...place,
    message: `Het model «${model}» heeft niet wat dit instrument nodig heeft: ${missing}. Vul dat daar aan, of kies een ander model.`,
  }),

  noFingerprint: (place: Place, right: string): Problem => ({
    ...place,
    message: `De vingerafdruk van de vragen ontbreekt. Zet onder «versie» een regel: afdruk: ${right}`,
  }),

  meaningChanged: (
    place: Place,
    { next, nextPrint, samePrint }: { next: number; nextPrint: string; samePrint: string },
  ): Problem => ({
    ...place,
    message: `De vragen, antwoorden of rijen zijn veranderd en «versie» niet. Betekent er iets anders dan eerst? Zet «versie» op ${next} en «afdruk» op ${nextPrint}. Is alleen de zin anders? Zet dan «afdruk» op ${samePrint}.`,
  }),

  unusedLiterature: (place: Place): Problem => ({
    ...place,
    message:
      'Geen enkele ingang verwijst naar deze publicatie. Verwijs ernaar in een tekst of in «literatuur», of haal haar weg.',
  }),
} as const;
