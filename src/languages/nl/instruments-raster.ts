// What one sees while filling in a grid.
export const ownRow = 'Eigen rij';
export const anOwnRow = 'eigen rij';
export const addRow = 'Voeg een rij toe';
export const howTo = 'Kies per rij een plaats. Het hoeft niet overal hetzelfde te zijn.';
export const theTable = 'de tabel';
/** @param filled how many of all rows */
export const haveFilled = (filled: string): string => `Je hebt ${filled} ingevuld.`;
/** Above the rows: which way of working together is filled in, and which lie over it. */
export const isFilledNow = 'vul je nu in';
export const fillThisIn = 'Vul deze in';
export const fillInOf = (name: string): string => `Vul deze in: ${name}`;
export const hereStands = (names: string): string => `hier staat ${names}`;
