export const outcome = 'Outcome';
export const note = 'Note';
export const contents = 'Contents';
export const isEmpty = 'Your bundle is still empty.';
export const see = (number: number): string => `(see ${number})`;
export const notRead = (isGone: boolean): string =>
  isGone ? 'is no longer on this site' : 'could not be fetched; refresh the page';
export const pageNotRead = (number: number, title: string, isGone: boolean): string =>
  `${number}. ‘${title}’ ${notRead(isGone)}.`;
