import { lowered } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';

export const timesFilledIn = (count: number): string =>
  `Filled in ${['never', 'once', 'twice'][count] ?? `${inWords(count)} times`}`;
export const differentFirst =
  'What comes first is where you chose something different, or where more than one of you wrote something, in the order of the sheet.';
export const wroteAt = (isAlone: boolean, fields: string, more: number): string =>
  `${isAlone ? 'I' : 'we'} wrote something about ${fields}${more > 0 ? `, and ${inWords(more)} more` : ''}`;
export const oneWithout = (one: string, other: string, what: string): string => `${one} without ${lowered(other)}: ${what}`;
export const noneOf = (column: string): string => `no ${lowered(column)}`;
