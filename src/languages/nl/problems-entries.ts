// What can be wrong with entries beside each other, and with how a text reads: in the report of the check.
export const unknownLevel = (found: number, known: number): string =>
  `Niveau ${found} heeft geen naam: «niveaus» in site.yaml noemt er ${known}. Kies een lager niveau, of geef dit een naam.`;
export const reservedAddress = (address: string): string =>
  `Het adres ${address} is al van een andere pagina van de site. Geef dit bestand een andere naam.`;
export const sameTitle = (title: string, other: string): string =>
  `«${title}» is ook de titel van ${other}. Geef een van de twee een andere titel.`;
export const takenName = (name: string, other: string): string =>
  `«${name}» is al een naam van ${other}. Laat dit woord bij één van de twee staan.`;
export const commonWord = (name: string): string =>
  `«${name}» is een gewoon woord dat op elke pagina staat, en zou daar een knop worden. Kies een naam die alleen dit begrip heeft.`;
export const secondStart = (other: string): string =>
  `Op de voorpagina is plaats voor één route, en dat is al die van ${other}. Haal hier of daar «home» weg.`;
export const sameInk = (ink: string, other: string): string =>
  `De inkt «${ink}» is al die van ${other}. Geef elk perspectief een eigen inkt.`;
export const samePair = (pair: string, other: string): string =>
  `Tussen ${pair} ligt al het spanningsveld van ${other}. Noem een ander paar, of haal een van de twee weg.`;
export const noCount = (found: string): string => `«{${found}}» wordt geen aantal.`;
export const countedKinds = (choices: string): string => `Tussen { en } staat een soort: ${choices}.`;
export const nearlySame = (found: string, other: string): string =>
  `«${found}» staat alleen hier, en lijkt op «${other}» bij andere ingangen. Bedoel je «${other}»?`;
export const future = (found: string, wanted: string): string => `${found} ligt in de toekomst. Verwacht: ${wanted}.`;
export const longAgo = (found: string, wanted: string): string =>
  `${found} ligt te ver terug: kijk het jaartal na. Verwacht: ${wanted}.`;
export const dayOfReview = 'de dag waarop iemand deze ingang heeft nagelezen';
export const orphan = 'Deze ingang staat los: zij noemt geen andere en geen andere noemt haar. Leg minstens één relatie of link.';
export const longSentence = (found: number, most: number): string =>
  `In deze alinea staat een zin van ${found} woorden. Verwacht: hooguit ${most}. Maak er twee zinnen van.`;
export const heavyText = (found: number, most: number): string =>
  `De zinnen zijn gemiddeld ${found.toFixed(1).replace('.', ',')} woorden lang. Verwacht: hooguit ${most}. Schrijf korter.`;
export const modelWithout = (model: string, missing: string): string =>
  `Het model «${model}» heeft niet wat dit instrument nodig heeft: ${missing}. Vul dat daar aan, of kies een ander model.`;
export const tooMany = (most: number): string => `Op één tafel liggen hooguit ${most} vellen. Hooguit ${most} dus ook hier.`;
export const sheetWithout = (sheet: string, missing: string): string =>
  `Het instrument «${sheet}» heeft niet wat dit instrument eruit haalt: ${missing}. Noem een invulblad dat die lijst heeft.`;
export const noFingerprint = (right: string): string =>
  `De vingerafdruk van de vragen ontbreekt. Zet onder «versie» een regel: afdruk: ${right}`;
export const meaningChanged = (next: number, nextPrint: string, samePrint: string): string =>
  `De vragen, antwoorden of rijen zijn veranderd en «versie» niet. Betekent er iets anders dan eerst? Zet «versie» op ${next} en «afdruk» op ${nextPrint}. Is alleen de zin anders? Zet dan «afdruk» op ${samePrint}.`;
export const vanished = (id: string): string =>
  `«${id}» is eerder uitgegeven en bestaat niet meer. Heet de ingang nu anders? Zet daar «vorigeIds: [${id}]». Is zij weg? Zet in verwijderd.txt een regel «${id}: waarom». npm run hernoem en npm run verwijder doen dit zelf.`;
export const publishedConcept = (id: string): string =>
  `«${id}» is eerder uitgegeven en is nu een concept: de pagina zou verdwijnen. Haal daar «concept: true» weg.`;
export const previousTaken = (id: string): string =>
  `«${id}» is de naam van een ingang die er is. Haal die naam uit «vorigeIds».`;
export const previousTwice = (id: string, other: string): string =>
  `«${id}» is ook een vorige naam van ${other}. Een oud adres leidt naar één pagina: haal de naam hier of daar weg.`;
export const otherPlace = (id: string): string =>
  `Het adres van «${id}» kan niet hierheen leiden: een van de twee heeft geen eigen pagina. Haal die naam weg.`;
export const unusedLiterature =
  'Geen enkele ingang verwijst naar deze publicatie. Verwijs ernaar in een tekst of in «literatuur», of haal haar weg.';
