// What one sees while filling in a grid.
export const ownRow = 'Eigen rij';
export const anOwnRow = 'eigen rij';
export const addRow = 'Voeg een rij toe';
export const howTo = 'Kies per rij een plaats. Het hoeft niet overal hetzelfde te zijn.';
export const theTable = 'de tabel';
/** @param filled how many of all rows */
export const haveFilled = (filled: string): string => `Je hebt ${filled} ingevuld.`;
