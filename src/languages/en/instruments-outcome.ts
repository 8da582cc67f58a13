export const saidAboutIt = 'What we said about it';
import { inWords } from './instrument-rules-numbers.ts';

export const helps = 'This helps';
export const doneEditing = 'Done editing';
export const editSentences = 'Edit the sentences';
export const theOutcome = 'The outcome';
export const printSheet = 'Print this page';
export const readAloud = (time: string): string =>
  `Read it out from top to bottom, in ${time}. The sentences are a first draft: put them in your own words.`;
export const sheetsOfPaper = (count: number): string =>
  `What you wrote does not fit on one sheet: on paper it takes ${inWords(count)}.`;
export const textsElsewhere = (count: number): string =>
  `What each of you wrote (${inWords(count)} ${count === 1 ? 'text' : 'texts'}) does not fit on this sheet. You can read it on the screen, and in the table that you can download.`;
export const onSheets = 'What is on the sheets';
export const thePicture = 'The picture';
export const withWhom = 'With whom and when';
export const whereWeAgree = 'Where we agree';
export const whereWeDiffer = 'Where we differ';
export const firstSteps = 'What we do first';
export const open = 'Still open';
export const toRemember = 'To remember';
export const noOutcome = 'No outcome yet';

export const what = 'What';
export const who = 'Who';
export const when = 'When';
export const ofStep = (part: string, step: number): string => `${part}, step ${step}`;
export const anotherStep = 'Another step';
export const undoEdit = 'Put the first draft back';
export const sentence = 'Sentence';

export const wipeAsk = 'Everything that was filled in here will be deleted.';
export const wipeYes = 'Yes, delete everything';
export const wipeNo = 'No';
export const isWiped = 'Everything has been deleted.';
export const wipe = 'Delete everything from this browser';
export const whenWasIt = 'When was the conversation?';
export const takeAlong = 'Take it with you';
export const forPowerPoint = 'Download for PowerPoint';
export const asTable = 'Download as a table';
export const putInBundel = 'Put in my bundle';
export const keepToGoOn = 'Save to continue later';
export const newRound = 'Start a new round';
export const newRoundHow = 'A new round starts with an empty table; afterwards you see what has changed.';
export const codeOfInstrument = 'QR code of this page';
