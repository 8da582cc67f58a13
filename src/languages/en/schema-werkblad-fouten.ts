export const choiceNeedsOptions = 'A choice needs «opties».';
export const listNeedsColumns = 'A list needs «kolommen».';
export const threeQuestions = 'At least three questions are needed: the conversation starts with the three largest differences.';
export const idTwice = (id: string): string => `The id «${id}» is there twice. Give one of the two another id.`;
export const noSuchChoice = (id: string, choices: string): string =>
  `«${id}» is not a choice of this worksheet. Choose from: ${choices}.`;
export const nameTwice = (name: string): string => `The name «${name}» stands there twice. Give one of the two another name.`;
export const fewestFirst = 'The smallest number comes first.';
