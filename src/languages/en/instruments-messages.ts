export const storageFull = 'The storage is full';
export const storageFullWhat = (since: string): string =>
  `${since && `Everything up to ${since} is saved; what you filled in after that is only in this tab. `}Save a file, or delete what was filled in before.`;
export const keepsNothing = 'This browser keeps nothing';
export const keepsNothingWhat =
  'You can simply carry on, and what is here now is not lost. If you close this tab, it is. So save a file before you stop.';
export const keepAgain = 'Try to save again';
export const notReadable = 'We cannot read what was saved here';
export const notReadableWhat = 'We have not thrown it away: save it as a file, or start again.';
export const keepItAsFile = 'Save it as a file';
export const beginAgain = 'Start again';
export const otherTab = 'This is also open in another tab';
export const otherTabWhat = (time: string): string => `Something was filled in there at ${time}.`;
export const takeThat = 'Use that';
export const goOnHere = 'Continue here';
