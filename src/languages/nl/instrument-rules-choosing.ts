// An aid for choosing: where the answers pull, headings, explanations and the answer of the outcome.
import { capitalised, listed } from './instrument-rules-who.ts';

export const noPullYet = 'Nog geen antwoord dat ergens heen trekt.';
export const pullsMostTo = (choices: readonly string[], most: number, counted: number): string =>
  choices.length > 1
    ? `${capitalised(listed(choices))} trekken nu even hard (${most} van ${counted}). Dat mag zo blijven.`
    : `De antwoorden trekken nu het meest naar ${choices[0] ?? ''} (${most} van ${counted}). Dat is geen besluit.`;
export const allPullsTo = (choice: string): string => `alles trekt naar ${choice}`;
export const noChoiceHasAll = 'Geen keuze heeft alles mee.';
export const sameAnswerAt = (questions: string): string => `hetzelfde antwoorden we bij ${questions}`;
export const otherAnswersAt = (questions: string): string => `verschillend antwoorden we bij ${questions}`;

export const doesNotCount = 'Telt niet mee; neem mee in het gesprek.';
export const whatDoYouChoose = 'Wat kiezen jullie?';
export const why = 'Waarom?';
export const countingFirst =
  'De vragen die meetellen staan vooraan, met de meeste verschillende antwoorden bovenaan. Bespreek dit voordat jullie kiezen.';
export const mostAnswersFirst =
  'De vragen met de meeste verschillende antwoorden staan bovenaan. Bespreek ze voordat jullie kiezen.';
export const whereAnswersPull = 'Waar de antwoorden heen trekken';
export const allTheQuestions = 'Alle vragen';
export const everyoneHere = 'hier staat iedereen';
