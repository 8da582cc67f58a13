import { list } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with entries beside each other, and with how a text reads. */
export const entryWording = {
  unknownLevel: (place: Place, found: number, known: number): Problem => ({
    ...place,
    message: `Niveau ${found} heeft geen naam: «niveaus» in site.yaml noemt er ${known}. Kies een lager niveau, of geef dit een naam.`,
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

  secondStart: (place: Place, other: string): Problem => ({
    ...place,
    message: `Op de voorpagina is plaats voor één route, en dat is al die van ${other}. Haal hier of daar «home» weg.`,
  }),

  sameInk: (place: Place, ink: string, other: string): Problem => ({
    ...place,
    message: `De inkt «${ink}» is al die van ${other}. Geef elk perspectief een eigen inkt.`,
  }),

  samePair: (place: Place, pair: readonly string[], other: string): Problem => ({
    ...place,
    message: `Tussen ${list(pair)} ligt al het spanningsveld van ${other}. Noem een ander paar, of haal een van de twee weg.`,
  }),

  unknownCount: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `«{${found}}» wordt geen aantal. ${meant ? `Bedoel je «{${meant}}»?` : `Tussen { en } staat een soort: ${list(choices)}.`}`,
  }),

  nearlySame: (place: Place, found: string, other: string): Problem => ({
    ...place,
    message: `«${found}» staat alleen hier, en lijkt op «${other}» bij andere ingangen. Bedoel je «${other}»?`,
  }),

  future: (place: Place, found: string, wanted = 'de dag waarop iemand deze ingang heeft nagelezen'): Problem => ({
    ...place,
    message: `${found} ligt in de toekomst. Verwacht: ${wanted}.`,
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

  sheetWithout: (place: Place, sheet: string, missing: string): Problem => ({
    ...place,
    message: `Het instrument «${sheet}» heeft niet wat dit instrument eruit haalt: ${missing}. Noem een invulblad dat die lijst heeft.`,
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

  vanished: (place: Place, id: string): Problem => ({
    ...place,
    message: `«${id}» is eerder uitgegeven en bestaat niet meer. Heet de ingang nu anders? Zet daar «vorigeIds: [${id}]». Is zij weg? Zet in verwijderd.txt een regel «${id}: waarom». npm run hernoem en npm run verwijder doen dit zelf.`,
  }),

  publishedConcept: (place: Place, id: string): Problem => ({
    ...place,
    message: `«${id}» is eerder uitgegeven en is nu een concept: de pagina zou verdwijnen. Haal daar «concept: true» weg.`,
  }),

  previousTaken: (place: Place, id: string): Problem => ({
    ...place,
    message: `«${id}» is de naam van een ingang die er is. Haal die naam uit «vorigeIds».`,
  }),

  previousTwice: (place: Place, id: string, other: string): Problem => ({
    ...place,
    message: `«${id}» is ook een vorige naam van ${other}. Een oud adres leidt naar één pagina: haal de naam hier of daar weg.`,
  }),

  otherPlace: (place: Place, id: string): Problem => ({
    ...place,
    message: `Het adres van «${id}» kan niet hierheen leiden: een van de twee heeft geen eigen pagina. Haal die naam weg.`,
  }),

  unusedLiterature: (place: Place): Problem => ({
    ...place,
    message:
      'Geen enkele ingang verwijst naar deze publicatie. Verwijs ernaar in een tekst of in «literatuur», of haal haar weg.',
  }),
} as const;
