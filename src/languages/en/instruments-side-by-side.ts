export const sheetsHidden = (sheets: string): string => `${sheets} sheets; who said what is not shown.`;
export const showWho = 'Show who said what';
export const hideWho = 'Hide who said what';
export const oneCollaboration = 'There is one partnership on the table. Add another, or look at this one alone.';
export const oneSheet = 'There is one sheet on the table. Add another, or look at yours alone.';
export const sideBySide = 'Side by side';
export const atTable = 'At the table';
export const numberSays = 'The number in a square says how many stand there.';
export const layAnother = 'Add another';
export const nothingYet = 'Nothing on the table yet';
export const fillFirst = 'First fill in something yourself, or add other people’s answers.';
export const layOne = 'Add one';
export const noDifferences = 'No differences';
export const noDifferentTexts =
  'Nowhere did you choose differently, and nowhere did more than one of you write something. Read what there is below.';
export const allAlike = (isOneOff: boolean): string =>
  `Your answers lie close together everywhere${isOneOff ? ', but for one at most' : ''}. Talk about what is not right yet together, or about what you want to keep.`;
export const makeOutcome = 'Make the outcome';

export const takeThisOver = 'Use this one';
export const changedSince = (day: string): string => `What has changed since ${day}`;
export const changedSinceLast = 'What has changed since last time';
export const allTheSame = 'Everything is the same as then.';
export const helpsHere = 'This helps: ';
export const whatYouSaid = 'What you said about it';
export const writeWhatYouSaid = 'Write down what you said about it';
export const wrote = (whoWrote: string, text: string): string => `${whoWrote}: ‘${text}’`;
export const byDifference = 'Sort by difference';
export const bySheet = 'Back to the order of the sheet';
export const showMiddle = 'Show the middle';
export const hideMiddle = 'Hide the middle';
