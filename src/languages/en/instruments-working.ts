export const beginFilling = 'Start filling in';
export const keepAsFile = 'Save as a file';
export const mayStayEmpty = 'You may leave this empty.';
export { doNotKnow } from './instrument-rules-headings.ts';
export const stillToChoose = 'Choose';
export const stillOpen = 'still open';
export const close = 'Close';
export const putBack = 'Put back';
export const questions = 'questions';
export const rows = 'rows';
export const someone = 'someone';
export const nothingLies = 'Nothing is on the table yet.';
export const oneLaid = 'One added.';
export const isPlaced = (placed: string): string => `${placed} placed.`;
export const tryLater = 'That did not work: check your connection and try again.';
export const partOf = (part: number, parts: number): string => `Part ${part} of ${parts}.`;
export const about = (subject: string): string => `about ${subject}`;

export const steps = 'Steps';
export const stepFill = 'Fill in';
export const stepSideBySide = 'Side by side';
export const stepOutcome = 'Outcome';

export const keptHere = (time: string): string => `Saved in this browser, ${time}`;
export const staysHere = 'Everything stays in this browser';
export const keepingFails = 'Saving does not work';
export const partMissing = 'This part of the page did not load';
export const partMissingWhat = 'Check your connection. What you filled in is still saved.';
export const tryAgain = 'Try again';
