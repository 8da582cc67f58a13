// The outcome of an instrument: on the page, as text, in a presentation and in a table.
import { duration, inWords } from './instrument-rules-numbers.ts';
import { listed } from './instrument-rules-who.ts';

export const whatISee = (topic: string): string => `${topic}: wat ik zie`;
export const whatWeSaw = (topic: string): string => `${topic}: wat we zagen`;
export const participants = (count: number): string => `${inWords(count)} deelnemers`;
export const filledInBy = (who: string): string => `Ingevuld door ${who}.`;
export const sideBySide = (names: readonly string[]): string => `Naast elkaar: ${listed(names)}.`;
export const discussedOn = (day: string): string => `Besproken op ${day}.`;
export const readAloud = (minutes: number, isLong: boolean): string => {
  const time = minutes === 1 ? 'zo’n minuut' : `zo’n ${duration(minutes)}`;
  return isLong ? `${time}; dat is lang, kort het in` : time;
};

export const whereWeAgree = 'Waar we het eens zijn';
export const whereWeDiffer = 'Waar we verschillen';
export const whatWeSaid = (said: string): string => `Wat we erover zeiden: ${said}`;
export const whatWeDoFirst = 'Wat we eerst doen';
export const stillOpen = 'Nog open';

export const notFilledInYet = 'nog niet ingevuld';
export const thenAndNow = (about: string, then: string, now: string): string => `${about} Toen: ${then}. Nu: ${now}`;
