export const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number, without quotation marks',
  int: 'a whole number',
  boolean: 'true (yes) or false (no), without quotation marks',
  array: 'a list, each item on its own line with a dash before it',
  object: 'a group of fields, each on its own line',
  undefined: 'nothing',
  null: 'nothing',
};
export const emptyList = 'an empty list';
export const listOf = (count: number): string => `a list of ${count}`;
export const nothing = 'nothing';
export const groupOf = (names: string): string => `a group of fields (${names})`;
export const saysNothing = /^(?:none|nothing|n\.?\/?a\.?|unknown|no|-|\?)$/i;
export const listOrNothing = 'a list. If there is nothing to list, leave the field out';
export const listWithDashes = (first: string): string => `a list: a dash and a space before each line, «- ${first}»`;
export const listInBrackets = (first: string): string => `a list. Write: [${first}]`;
export const theseFields = (names: string): string => `the fields ${names}, each on its own line as «field: value»`;
export const listOfFields = (names: string): string => `a list: a dash, followed by the fields ${names} below each other`;
export const listOfTwo = 'a list of two, such as [the one, the other]';
export const withoutBrackets = (words: string): string => `${words}, without brackets`;
export const bracketsInQuotes = (words: string): string => `one text. If the brackets are part of it, write: "[${words}]"`;
export const oneText = 'one text, without «field:» before it; if it holds a colon, put the whole text in quotation marks';
export const numberWithoutQuotes = (number: string): string => `a number without quotation marks: ${number}`;
export const wholeNumber = 'a whole number, such as 1';
export const atLeast = (limit: number): string => `at least ${limit}`;
export const atMost = (limit: number): string => `at most ${limit}`;
export const atLeastSigns = (limit: number): string => `at least ${limit} characters`;
export const atMostSigns = (limit: number): string => `at most ${limit} characters`;
export const atLeastInList = (limit: number): string => `at least ${limit} in the list`;
export const atMostInList = (limit: number): string => `at most ${limit} in the list`;
export const atMostInListOrQuotes = (limit: number): string =>
  `at most ${limit} in the list; if a text holds a comma, put that text in quotation marks`;
export const months: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^may/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^oct/i,
  /^nov/i,
  /^dec/i,
];
export const webAddress = 'one whole address that starts with https://, without spaces';
export const mailAddress = 'an email address, such as name@address.com';
export const existingDay = 'a day that exists, as yyyy-mm-dd';
export const date = 'a date as yyyy-mm-dd, with year, month and day';
export const dateForm = 'yyyy-mm-dd';
export const fileName = 'file name';
