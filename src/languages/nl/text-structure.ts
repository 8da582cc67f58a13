// What is wrong with headings, lists, tables, notes and code in a text: check and panel.
export const codeDoesNotClose = (fence: string): string =>
  `Dit blok begint met ${fence} en sluit niet. Zet eronder een regel met alleen ${fence}, of haal het begin weg.`;
export const apostrophesMakeCode = 'Tussen twee tekens ` staat code, en hier lijken het apostroffen. Schrijf die als ’.';
export const lineMakesHeading =
  'De streep onder deze regel maakt er een kop van. Zet er een lege regel tussen, of schrijf de kop als «## Kop».';
export const headingWithoutWords = 'Hier staat een kop zonder woorden. Schrijf de kop, of haal de # weg.';
export const headingIsTitle = 'Een kop met één # is de titel van de pagina, en die staat al boven de tekst. Begin met ##.';
export const headingInside =
  'Een kop kan niet in een lijst, citaat of onderdeel staan. Zet hem op een eigen regel, los in de tekst.';
export const headingSkipsLevel = (most: string, found: string): string =>
  `Deze kop slaat een niveau over. Verwacht: hooguit ${most}, gevonden: ${found}.`;
export const headingTooDeep = (depth: number): string =>
  `Een kop heeft hooguit vier hekjes. Gevonden: ${depth}. Maak er gewone tekst van.`;
export const headingEndsOnHash = 'Achter deze kop staat een # te veel. Haal hem weg, of zet er een spatie voor.';
export const headingWithoutText = 'Onder deze kop staat niets. Schrijf er tekst onder, of haal de kop weg.';
export const numberMakesList = (first: number): string =>
  `Een regel die met «${first}.» begint wordt een lijst. Zet een backslash voor de punt: ${first}\\.`;
export const numbersOutOfOrder = (shown: number, written: number): string =>
  `Deze regel krijgt op de pagina nummer ${shown}, en hier staat ${written}. Zet de nummers op volgorde.`;
export const noteInList = 'De tekst van een noot staat op een eigen regel, zonder streepje ervoor.';
export const emptyItem = 'In deze lijst staat een streepje zonder woorden. Vul het aan, of haal het weg.';
export const emptyQuote = 'Hier staat een > zonder woorden. Schrijf erachter wat iemand zei, of haal hem weg.';
export const noteNameHasSpaces = (name: string): string =>
  `De naam van een noot heeft geen spaties. Schrijf hier en in de tekst: [${name}].`;
export const noteIsEmpty = (mark: string): string => `De noot ${mark} heeft geen tekst. Schrijf die achter ${mark}:`;
export const definedTwice = (mark: string): string => `«${mark}:» staat er twee keer. Haal een van de twee weg.`;
export const neverReferredTo = (mark: string, remedy: string): string =>
  `Nergens in de tekst wordt naar «${mark}» verwezen, dus deze regel is niet te zien. ${remedy}`;
export const referOrRemove = 'Verwijs ernaar, of haal haar weg.';
export const didYouMean = (meant: string): string => `Bedoel je «${meant}»?`;
export const rowBelongsAbove = 'Deze rij hoort bij de tabel erboven. Haal de lege regel ertussen weg.';
export const tableWithoutRows = 'Deze tabel heeft alleen een kop. Zet er rijen onder, of haal haar weg.';
export const rowOfOtherWidth = (count: number, width: number): string =>
  `Deze rij heeft ${count} vakken, en de kop van de tabel ${width}. Maak ze gelijk; een streep in een vak schrijf je als \\|, een leeg vak als | |.`;
export const lineBecomesRow = 'Deze regel wordt een rij van de tabel erboven. Zet er een lege regel tussen.';
