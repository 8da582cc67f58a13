import { duration, inWords } from './instrument-rules-numbers.ts';
import { listed } from './instrument-rules-who.ts';

export const whatISee = (topic: string): string => `${topic}: what I see`;
export const whatWeSaw = (topic: string): string => `${topic}: what we saw`;
export const participants = (count: number): string => `${inWords(count)} participants`;
export const filledInBy = (who: string): string => `Filled in by ${who}.`;
export const sideBySide = (names: readonly string[]): string => `Side by side: ${listed(names)}.`;
export const discussedOn = (day: string): string => `Discussed on ${day}.`;
export const readAloud = (minutes: number, isLong: boolean): string => {
  const time = minutes === 1 ? 'about a minute' : `about ${duration(minutes)}`;
  return isLong ? `${time}; that is long, shorten it` : time;
};

export const whereWeAgree = 'Where we agree';
export const whereWeDiffer = 'Where we differ';
export const whatWeSaid = (said: string): string => `What we said about it: ${said}`;
export const whatWeDoFirst = 'What we do first';
export const stillOpen = 'Still open';

export const notFilledInYet = 'not filled in yet';
export const thenAndNow = (about: string, then: string, now: string): string => `${about} Then: ${then}. Now: ${now}`;
