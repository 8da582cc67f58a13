import { inWords } from './instrument-rules-numbers.ts';

export const firstExplained =
  'The widest gap between two answers comes first. Start here. Ask what someone sees before you ask what to do about it.';
export const allQuestions = (count: number): string => (count === 1 ? 'The question' : `All ${inWords(count)} questions`);
export const allGoSoFar = 'as far as all of you go';
export const hereYouDiffer = 'here you differ';
export const agreedOnNo = (groups: readonly string[]): string =>
  `You also agree on what is not going well yet: with ${groups.join(' and with ')}.`;

export const sentencesInOne = (sentences: readonly string[]): string => sentences.join(', and ');
export const asISeeIt = (sentence: string): string => `this is how I see it: ${sentence}`;
export const thinkDifferently = (question: string): string => `on the question ${question}, we think differently`;
