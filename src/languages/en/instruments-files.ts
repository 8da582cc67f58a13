export const laidAndNot = (laid: string, failed: string): string =>
  [laid && `${laid} added`, failed && `${failed} failed`].filter(Boolean).join(', ');
export const oneNotDone = 'One failed.';

export const refused = {
  geen: { kop: 'This is not a file of this site.', tekst: 'Choose a file that ends in .json.' },
  groot: { kop: 'This file is too large.', tekst: 'A sheet of this site is never larger than 1 MB.' },
  beschadigd: { kop: 'This file is damaged.', tekst: 'Ask to have it saved again, or for the code.' },
};
export const tooMany = (count: number): string => `There are ${count} sheets in this file; a table holds twelve at most.`;
export const tooManyWhat =
  'Only the first twelve were read. Ask who is missing for a file or link of their own, and take away a sheet for it.';
export const olderVersion = (different: number, inWords: string): string =>
  `Older version: ${inWords} ${different === 1 ? 'question was' : 'questions were'} different then.`;
export const othersCanCome = (same: number, inWords: string): string =>
  same === 1 ? 'The other one can be added.' : `The other ${inWords} can be added.`;
export const fillNewAgain = 'Fill in the new questions again.';
export const layThem = (same: number, inWords: string): string => (same === 1 ? 'Add that one' : `Add those ${inWords}`);
export const openThere = 'Open it there';
export const ofAnother = 'This belongs to another page:';
export const newerVersion = 'Newer version than this page.';
export const newerVersionWhat = 'Refresh the page and choose the file again; what is on the table stays there.';
export const refresh = 'Refresh';
/** What to do about a damaged file of an instrument that has no code. */
export const damagedNoCode = 'Ask to have it saved again, or for the link.';
export const chooseAgain = 'Choose again';
