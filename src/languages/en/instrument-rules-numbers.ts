import { inLetters } from './numbers.ts';

export const inWords = (count: number): string => (count === 0 ? 'zero' : (inLetters[count] ?? String(count)));

const lengths: Record<number, string> = {
  15: 'a quarter of an hour',
  30: 'half an hour',
  45: 'three quarters of an hour',
  60: 'an hour',
  90: 'an hour and a half',
  120: 'two hours',
};
/** After “about”. */
export const duration = (minutes: number): string =>
  lengths[minutes] ?? `${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;

export const howManyOf = (count: number, all: number, what = ''): string => {
  if (count === all) return `all ${inWords(all)}${what && ` ${what}`}`;
  return `${count === 0 ? 'none' : inWords(count)} of the ${inWords(all)}${what && ` ${what}`}`;
};

export const onePerson = 'one person';
export const sheetNumber = (number: number): string => `sheet ${number}`;
/** Whether a sheet has a name that we gave it. */
export const isOurName = (name: string): boolean => name.startsWith('sheet ') || name === onePerson;
