import { capitalised, listed } from './instrument-rules-who.ts';

export const noPullYet = 'No answer pulls anywhere yet.';
export const pullsMostTo = (choices: readonly string[], most: number, counted: number): string =>
  choices.length > 1
    ? `${capitalised(listed(choices))} now pull equally hard (${most} of ${counted}). It can stay that way.`
    : `The answers now pull most to ${choices[0] ?? ''} (${most} of ${counted}). That is not a decision.`;
export const allPullsTo = (choice: string): string => `everything pulls to ${choice}`;
export const noChoiceHasAll = 'No choice has everything going for it.';
export const sameAnswerAt = (questions: string): string => `we give the same answer on ${questions}`;
export const otherAnswersAt = (questions: string): string => `we give different answers on ${questions}`;

export const doesNotCount = 'Does not count; bring it into the conversation.';
export const whatDoYouChoose = 'What do you choose?';
export const why = 'Why?';
export const countingFirst =
  'The questions that count come first, those with the most different answers at the top. Discuss this before you choose.';
export const mostAnswersFirst = 'The questions with the most different answers come first. Discuss them before you choose.';
export const whereAnswersPull = 'Where the answers pull';
export const allTheQuestions = 'All questions';
export const everyoneHere = 'everyone is here';
