// The button that puts a page in the bundel of this browser.
export const putIn = 'Leg in mijn bundel';
export const takeOut = 'Haal uit mijn bundel';
export const myBundel = 'Mijn bundel';
export const myBundelWith = (count: number): string => `Mijn bundel (${count})`;
export const isFull = 'Je bundel is vol';
export const isFullTakeOut = 'Je bundel is vol. Haal er eerst iets uit.';
export const notPossible = 'Lukt hier niet';
export const keepsNothing = 'Deze browser bewaart niets.';
export const isOut = 'Uit je bundel.';
export const isIn = 'In je bundel.';
