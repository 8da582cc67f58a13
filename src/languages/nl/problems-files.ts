// What can be wrong with a file or folder: in the report of the check.
const decimal = (number: number): string => (Math.floor(number * 10) / 10).toFixed(1).replace('.', ',');

export const syntax = (detail: string): string => `De opmaak klopt niet: ${detail}.`;
export const emptyFile = 'Het bestand is leeg. Begin met een regel met alleen ---.';
export const otherFirstLine = (first: string): string =>
  `De eerste regel is «${first}». Daar hoort een regel met alleen drie streepjes: ---.`;
export const fieldsBelow = 'Daaronder komen de velden, ten minste titel, kort en bronnen, en dan weer ---.';
export const otherClosing = (found: string): string =>
  `Het blok met velden bovenaan sluit niet. Hier staat «${found}»: maak daar drie gewone streepjes van, ---.`;
export const noClosing = 'Het blok met velden bovenaan sluit niet. Zet onder het laatste veld een regel met alleen ---.';
export const noFields = 'Hier horen velden, elk op een eigen regel als «veld: waarde». Die zijn niet gevonden.';
export const notUtf8 = (encoding: string): string =>
  `Het bestand is opgeslagen als ${encoding}. Bewaar het als UTF-8 (in de editor: «Opslaan met codering»).`;
export const brokenSign = (found: string): string =>
  `Op deze regel staat ${found}. Haal het weg, of typ opnieuw wat er hoort te staan.`;
export const mergeMark =
  'Hier begint wat git bij een conflict achterlaat. Kies een van de twee versies en haal de regels met <<<<<<<, ======= en >>>>>>> weg.';
export const unreadable = (detail: string): string => `Dit bestand is niet te lezen: ${detail}.`;
export const noContent = 'Hier is geen map met inhoud. Verwacht: een map met site.yaml en een map voor elke soort ingang.';
export const askedAlone = (slug: string): string => `Bij deze vragen hoort geen ingang «${slug}».`;
export const nameOfEntry = 'Geef het bestand de naam van een ingang in deze map.';
export const noSite =
  'Het bestand site.yaml ontbreekt. Daarin staan de naam van de site, de introductie, het menu en het contact.';
export const wrongFile = (found: string, expected: string): string =>
  `Het bestand «${found}» hoort hier niet. Verwacht: ${expected}.`;
export const folderInFolder = (found: string): string =>
  `De map «${found}» hoort hier niet: in een map van een soort staan alleen bestanden. Zet ze er los in, of haal de map weg.`;
export const unknownFolder = (found: string): string => `De map «${found}» is geen soort van deze site.`;
/** @param where one of the places that a letter can be hard to read on */
export const unreadableInk = (colour: string, where: string, found: number, least: number, nearest: string): string =>
  `Op «${colour}» zijn letters ${where} niet goed te lezen: contrast ${decimal(found)}, nodig ${decimal(least)}. De dichtstbijzijnde kleur die kan: «${nearest}».`;
export const missingLetter = (found: string, name: string): string =>
  `De letter «${found}» is niet geïnstalleerd. Doe dat met: npm install --save-dev ${name}. Of haal het veld weg.`;
export const lostGroup = (group: string, kinds: string): string =>
  `De groep «${group}» ontbreekt in het menu: daar staan de ${kinds}.`;
export const otherImage = (name: string, type: string | undefined): string =>
  `«${name}» is van binnen een ander soort beeld (${type ?? 'onbekend'}).`;
export const largeImage = (name: string, width: number, height: number): string =>
  `«${name}» is te groot (${width} bij ${height} pixels).`;
export const cutImage = (name: string): string => `«${name}» is niet heel.`;
export const emptyImage = (name: string): string => `«${name}» is leeg.`;
export const noImage = (name: string): string => `«${name}» is geen beeld.`;
export const saveAgain = 'Bewaar het opnieuw als .jpg of .png van hooguit 10.000 pixels breed.';
export const duplicateId = (id: string, other: string): string =>
  `De naam «${id}» bestaat al: ook ${other} heet zo. Geef een van de twee een andere bestandsnaam.`;
export const hiddenText = (kind: string): string =>
  `Een ingang in ${kind} heeft geen eigen pagina, dus deze tekst is nergens te zien. Zet wat erin staat in «kort», of haal haar weg.`;
export const askedNowhere = (kind: string): string => `Bij een ingang in ${kind} horen geen vragen. Haal dit bestand weg.`;
export const askedTwice = (other: string): string =>
  `De vragen staan hier en in ${other}. Zet ze alle in dat bestand en haal «vragen» hier weg.`;
