// A balance between two poles: what people say, headings, explanations and the answer of the outcome.
import { capitalised, lowered } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';
import { placesApart } from './instrument-rules-verdicts.ts';

export const theMiddle = 'het midden';
export const keepItSo = 'het zo houden';
export const towards = (pole: string): string => `naar ${pole}`;
export const moreOf = (pole: string): string => `meer ${pole}`;
export const nowRow = 'nu';
export const ratherRow = 'liever';
export const bothPoles = (one: string, other: string): string => `${one} en ${other}`;
export const pairNumber = (noun: string, number: number): string => `${capitalised(noun)} ${number}`;
export const pairSaid = (noun: string, number: number, times: number, word: string): string =>
  `${pairNumber(noun, number)}. ${times === 0 ? 'Niemand noemt dit nu' : `${capitalised(inWords(times))} keer ‘${word}’ gezegd`}.`;

export const mayStayForYou = 'Voor jou mag dit blijven zoals het is.';
export const youWantTo = (steps: number, pole: string): string =>
  `Je wilt ${inWords(steps)} ${steps === 1 ? 'plaats' : 'plaatsen'} naar ${pole}.`;

export const iWantToTalkAbout = (pairs: readonly string[]): string => `ik wil het nu hebben over ${pairs.join(', en over ')}`;
export const iMostWantToMove = (pair: string, pole: string): string => `het meest wil ik verschuiven bij ${pair}: meer ${pole}`;
export const mayStayForMe = 'Voor mij mag het blijven zoals het is.';
export const weWantToTalkAbout = (pair: string): string => `we willen het nu hebben over ${pair}`;
export const weStandApart = (pair: string, places: number): string => `bij ${pair} staan we ${lowered(placesApart(places))}`;
export const togetherWeWant = (pole: string): string => `samen willen we meer ${pole}`;
export const weAllWant = (pole: string): string => `we willen allemaal meer ${pole}`;

export const talkFirst = 'Praat hier het eerst over';
export const namedMost = (nouns: string, word: string): string =>
  `Deze ${nouns} noemden jullie het vaakst ‘${word}’. Bij gelijke stand gaat voor waar jullie het verst uit elkaar staan.`;
export const nobodySaid = (word: string): string =>
  `Niemand zei ‘${word}’. Vooraan staat waar jullie het verst uit elkaar staan.`;
export const whatYouFilledIn = 'Wat je invulde';
export const theOthers = (nouns: string): string => `De andere ${nouns}`;
export const bothOverlap = 'nu en liever overlappen';
export const overlapOrAll = 'nu en liever overlappen, of hier staat iedereen';
export const nowOrRather = 'nu of liever';
