export const ownRow = 'Own row';
export const anOwnRow = 'own row';
export const addRow = 'Add a row';
export const howTo = 'Choose a place in each row. They need not all be the same.';
export const theTable = 'the table';
export const haveFilled = (filled: string): string => `You have filled in ${filled}.`;
/** Above the rows: which way of working together is filled in, and which lie over it. */
export const isFilledNow = 'being filled in now';
export const fillThisIn = 'Fill this one in';
export const fillInOf = (name: string): string => `Fill this one in: ${name}`;
export const hereStands = (names: string): string => `here stands ${names}`;
