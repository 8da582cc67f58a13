export const ownRow = 'Own row';
export const anOwnRow = 'own row';
export const addRow = 'Add a row';
export const howTo = 'Choose a place in each row. They need not all be the same.';
export const theTable = 'the table';
export const haveFilled = (filled: string): string => `You have filled in ${filled}.`;
