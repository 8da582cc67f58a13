// What is said in a control that copies.
export const copied = 'Gekopieerd';
export const notPossible = 'lukt hier niet';
export const copyFailed = 'Kopiëren lukt niet in deze browser.';
