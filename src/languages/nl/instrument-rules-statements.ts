// Statements side by side: headings, explanations and the answer of the outcome.
import { inWords } from './instrument-rules-numbers.ts';

export const firstExplained =
  'De grootste afstand tussen twee antwoorden staat bovenaan. Begin hier. Vraag eerst wat iemand ziet, voordat je vraagt wat eraan te doen is.';
export const allQuestions = (count: number): string => `Alle ${inWords(count)} de vragen`;
export const allGoSoFar = 'zover gaan jullie allemaal';
export const hereYouDiffer = 'hier verschillen jullie';
export const agreedOnNo = (groups: readonly string[]): string =>
  `Jullie zijn het ook eens over wat nog niet goed gaat: bij ${groups.join(' en bij ')}.`;

export const sentencesInOne = (sentences: readonly string[]): string => sentences.join(', en ');
export const asISeeIt = (sentence: string): string => `zo zie ik het: ${sentence}`;
export const thinkDifferently = (question: string): string => `over de vraag ${question}, denken we verschillend`;
