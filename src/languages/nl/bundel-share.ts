// Sending and keeping a bundel.
export const note = 'Notitie';
export const contents = 'Inhoud';
export const copied = 'Gekopieerd';
export const slidesAreThere = 'De presentatie staat bij je downloads.';
export const fileIsThere = 'Het bestand staat bij je downloads.';
export const tooLongForQr = 'Deze bundel is te lang voor een QR-code. Stuur de link, of bewaar een bestand.';
export const qrIsThere = 'De QR-code staat onder de knoppen.';
export const pageNotRead = (isGone: boolean): string =>
  `Deze pagina ${isGone ? 'staat niet meer op deze site' : 'kon niet worden opgehaald; ververs de pagina'}.`;
