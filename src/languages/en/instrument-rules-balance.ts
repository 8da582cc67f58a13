import { capitalised, lowered } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';
import { placesApart } from './instrument-rules-verdicts.ts';

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${inWords(count)} times`;

export const theMiddle = 'the middle';
export const keepItSo = 'to keep it so';
export const towards = (pole: string): string => `to move to ${pole}`;
export const moreOf = (pole: string): string => `more ${pole}`;
export const nowRow = 'now';
export const ratherRow = 'rather';
export const bothPoles = (one: string, other: string): string => `${one} and ${other}`;
export const pairNumber = (noun: string, number: number): string => `${capitalised(noun)} ${number}`;
export const pairSaid = (noun: string, number: number, count: number, word: string): string =>
  `${pairNumber(noun, number)}. ${count === 0 ? 'Nobody brings this up now' : `‘${word}’ was said ${times(count)}`}.`;

export const mayStayForYou = 'For you, this can stay as it is.';
export const youWantTo = (steps: number, pole: string): string =>
  `You want to go ${inWords(steps)} ${steps === 1 ? 'place' : 'places'} towards ${pole}.`;

export const iWantToTalkAbout = (pairs: readonly string[]): string => `I want to talk now about ${pairs.join(', and about ')}`;
export const iMostWantToMove = (pair: string, pole: string): string => `I most want a change in ${pair}: more ${pole}`;
export const mayStayForMe = 'For me, it can stay as it is.';
export const weWantToTalkAbout = (pair: string): string => `we want to talk now about ${pair}`;
export const weStandApart = (pair: string, places: number): string => `on ${pair} we are ${lowered(placesApart(places))}`;
export const togetherWeWant = (pole: string): string => `together we want more ${pole}`;
export const weAllWant = (pole: string): string => `we all want more ${pole}`;

export const talkFirst = 'Talk about this first';
export const namedMost = (nouns: string, word: string): string =>
  `These are the ${nouns} for which you said ‘${word}’ most often. Of those named equally often, the ones where you are furthest apart come first.`;
export const nobodySaid = (word: string): string => `Nobody said ‘${word}’. What you are furthest apart on comes first.`;
export const whatYouFilledIn = 'What you filled in';
export const theOthers = (nouns: string): string => `The other ${nouns}`;
export const bothOverlap = 'now and rather overlap';
export const overlapOrAll = 'now and rather overlap, or everyone is here';
export const nowOrRather = 'now or rather';
