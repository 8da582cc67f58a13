// What is said where an outcome is put in the bundel.
export const isFull = 'Je bundel is vol. Haal er eerst iets uit.';
export const keepsNothing = 'Deze browser bewaart niets.';
export const liesIn = 'De uitkomst ligt in ';
export const yourBundel = 'je bundel';
