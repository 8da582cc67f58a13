// What a value should have been, behind «Verwacht:», and a value as it was written, behind «Gevonden:».

/** A type of value in the words of a redacteur, by the name that Zod gives it. */
export const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
  array: 'een lijst, elk op een eigen regel met een streepje ervoor',
  object: 'een groep velden, elk op een eigen regel',
  undefined: 'niets',
  null: 'niets',
};
export const emptyList = 'een lege lijst';
export const listOf = (count: number): string => `een lijst van ${count}`;
export const nothing = 'niets';
export const groupOf = (names: string): string => `een groep velden (${names})`;
/** Words that someone writes where a list has nothing in it. */
export const saysNothing = /^(?:geen|n\.?v\.?t\.?|onbekend|nee|-|\?)$/i;
export const listOrNothing = 'een lijst. Is er niets, laat het veld dan weg';
export const listWithDashes = (first: string): string => `een lijst: een streepje en een spatie voor elke regel, «- ${first}»`;
export const listInBrackets = (first: string): string => `een lijst. Schrijf: [${first}]`;
export const theseFields = (names: string): string => `de velden ${names}, elk op een eigen regel als «veld: waarde»`;
export const listOfFields = (names: string): string => `een lijst: een streepje, en daarachter de velden ${names} onder elkaar`;
export const listOfTwo = 'een lijst van twee, zoals [het ene, het andere]';
export const withoutBrackets = (words: string): string => `${words}, zonder haken`;
export const bracketsInQuotes = (words: string): string => `één tekst. Horen de haken erbij, schrijf dan: "[${words}]"`;
export const oneText =
  'één tekst, zonder «veld:» ervoor; staat er een dubbele punt in, zet dan de hele tekst tussen aanhalingstekens';
export const numberWithoutQuotes = (number: string): string => `een getal zonder aanhalingstekens: ${number}`;
export const wholeNumber = 'een heel getal, zoals 1';
export const atLeast = (limit: number): string => `minstens ${limit}`;
export const atMost = (limit: number): string => `hooguit ${limit}`;
export const atLeastSigns = (limit: number): string => `minstens ${limit} tekens`;
export const atMostSigns = (limit: number): string => `hooguit ${limit} tekens`;
export const atLeastInList = (limit: number): string => `minstens ${limit} in de lijst`;
export const atMostInList = (limit: number): string => `hooguit ${limit} in de lijst`;
export const atMostInListOrQuotes = (limit: number): string =>
  `hooguit ${limit} in de lijst; staat er een komma in een tekst, zet die tekst dan tussen aanhalingstekens`;
/** How the name of each month begins, in each way that someone may write it. */
export const months: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^(?:maa|mrt)/i,
  /^apr/i,
  /^mei/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^okt/i,
  /^nov/i,
  /^dec/i,
];
export const webAddress = 'één heel adres dat met https:// begint, zonder spaties';
export const mailAddress = 'een e-mailadres, zoals naam@adres.nl';
export const existingDay = 'een dag die bestaat, als jjjj-mm-dd';
export const date = 'een datum als jjjj-mm-dd, met jaar, maand en dag';
/** How help of a field shows that it holds a date. */
export const dateForm = 'jjjj-mm-dd';
/** How help of a field shows that it holds the name of a file. */
export const fileName = 'bestandsna';
