// The report of npm run rapport.
export const deadLinks = 'Dode links naar andere sites';
export const deadLinksHow = 'Een site die een robot weigert, is niet altijd weg: kijk zelf voordat je de link weghaalt.';
export const allAnswer = (count: number): string => `Alle ${count} links antwoorden.`;
export const notLooked = (count: number): string => `Niet gekeken (${count} links). npm run rapport -- --online kijkt wel.`;
export const notFound = 'niet gevonden';
export const atPlace = (place: number): string => `op plaats ${place}`;
export const missedNote = (where: string, first: string, meant: string): string =>
  `${where}; bovenaan: ${first}; bedoeld: ${meant}`;
export const missed = 'Vragen die hun antwoord niet bij de eerste drie vinden';
export const missedShare = (count: number, share: string): string =>
  `${count} vragen gesteld; ${share} % vindt een goed antwoord bij de eerste drie.`;
export const allFound = (count: number): string => `Alle ${count} vragen vinden hun antwoord.`;
export const notAsked = 'Niet gevraagd: bouw eerst de site (npm run build).';
export const wasCalled = (name: string): string => `heette ${name}`;
export const goneBecause = (why: string): string => `weg: ${why}`;
export const changes = 'Veranderd sinds de vorige uitgave';
export const changesHow = 'Wat een lezer merkt, hoort in «wijzigingen» van de ingang. npm run uitgave begint weer bij nul.';
export const nothingChanged = 'Er is niets veranderd.';
export const noRelease = 'Er is nog geen uitgave bewaard: npm run uitgave.';
export const andMore = (count: number): string => `En nog ${count}.`;
export const pageTitle = (name: string): string => `Rapport · ${name}`;
export const heading = (name: string): string => `Rapport van ${name}`;
export const madeOn = (today: string): string =>
  `Gemaakt op ${today}. Dit is een lijst om door te lopen, geen lijst van fouten: wat fout is, zegt npm run check:content.`;
export const parts = 'Delen';
export const unread = 'Langer dan een jaar niet nagelezen';
export const unreadHow = 'Lees de ingang naast de bron, en zet de datum van vandaag in «beoordeeld».';
export const allRead = 'Alles is in het afgelopen jaar nagelezen.';
export const reviewedOn = (day: string): string => `nagelezen op ${day}`;
export const lengths = 'Heel kort of heel lang';
export const lengthsHow = (least: number, most: number): string =>
  `Minder dan ${least} woorden en minder dan half zo lang als gewoon is voor de soort, of meer dan ${most} woorden.`;
export const noneStandsOut = 'Geen tekst is opvallend kort of lang.';
export const countOfWords = (count: number): string => `${count} woorden`;
export const longSentences = 'Lange zinnen';
export const longSentencesHow = (most: number): string => `Zinnen van meer dan ${most} woorden. Maak er twee van.`;
export const noneTooLong = (most: number): string => `Geen zin is langer dan ${most} woorden.`;
export const longSentence = (count: number, text: string): string => `${count} woorden: ${text}`;
export const loose = 'Zwak verbonden';
export const looseHow = (least: number): string =>
  `Met minder dan ${least} andere ingangen verbonden, of zonder volgende stap. Noem er een in een veld, of leg een link in de tekst.`;
export const allConnected = 'Elke ingang heeft genoeg buren.';
export const undrawn = 'Koppen van de bronnen waar geen ingang uit put';
export const undrawnHow =
  'Vergeleken met «vindplaats» en met «kop» in «steunt». Staat er kennis die hier hoort? Maak een ingang, of noem de kop in een vindplaats.';
export const allDrawn = 'Uit elke kop put een ingang, of de bronnen noemen geen «koppen».';
export const nothing = 'niets';
export const isNew = 'nieuw';
export const isChanged = 'veranderd';
export const withoutChanges = (said: string): string => `${said}; zonder «wijzigingen»`;
export const neighbours = (count: number): string => `${count} ${count === 1 ? 'buur' : 'buren'}`;
export const neighboursAndNoNext = (count: number): string => `${neighbours(count)}, geen volgende stap`;
/** How a place in a source begins when it names a chapter or a paragraph by its number. */
export const numberedPlace = 'paragraaf|hoofdstuk';
/** The level or lesson that a heading begins with, and the same up to its name. */
export const levelOfHeading = /^(?:niveau|les) \d/i;
export const levelBefore = /^(?:niveau|les) \d: /i;
