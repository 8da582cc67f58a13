// Numbers, lengths of time, days and names of sheets within the sentences of an instrument.
import { inLetters } from './numbers.ts';

export const inWords = (count: number): string => (count === 0 ? 'nul' : (inLetters[count] ?? String(count)));

const lengths: Record<number, string> = {
  15: 'kwartier',
  30: 'half uur',
  45: 'drie kwartier',
  60: 'uur',
  90: 'anderhalf uur',
  120: 'twee uur',
};
/** After “zo’n”. */
export const duration = (minutes: number): string => lengths[minutes] ?? `${inWords(minutes)} minuten`;

export const howManyOf = (count: number, all: number, what = ''): string => {
  if (count === all) return `alle ${inWords(all)}${what && ` de ${what}`}`;
  return `${count === 0 ? 'nog geen' : inWords(count)} van de ${inWords(all)}${what && ` ${what}`}`;
};

export const onePerson = 'één persoon';
export const sheetNumber = (number: number): string => `vel ${number}`;
/** Whether a sheet has a name that we gave it. */
export const isOurName = (name: string): boolean => name.startsWith('vel ') || name === onePerson;
