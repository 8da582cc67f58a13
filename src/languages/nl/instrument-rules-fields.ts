// A sheet of fields side by side: what was filled in, headings, explanations and the answer of the outcome.
import { capitalised, lowered } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';

export const timesFilledIn = (count: number): string => `${capitalised(inWords(count))} keer ingevuld`;
export const differentFirst =
  'Vooraan staat waar jullie iets anders kozen, of waar er meer dan één iets opschreef, in de volgorde van het blad.';
export const wroteAt = (isAlone: boolean, fields: string, more: number): string =>
  `${isAlone ? 'ik schreef' : 'we schreven'} iets op bij ${fields}${more > 0 ? `, en nog ${inWords(more)}` : ''}`;
export const oneWithout = (one: string, other: string, what: string): string => `${one} zonder ${lowered(other)}: ${what}`;
export const noneOf = (column: string): string => `geen ${lowered(column)}`;
