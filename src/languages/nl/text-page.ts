// The words that the texts of entries get around them on the page.
export const moreOnTerm = 'Lees meer bij het begrip';
export const close = 'Sluit';
export const linkToHeading = 'Link naar dit kopje';
export const notes = 'Noten';
export const backToNote = (number: number): string => `Terug naar de plek van noot ${number}`;
export const oursBold = '**Van ons:**';
export const pictureOf = (shown: string): string => `(Beeld: ${shown})`;
export const tableUnder = (heading: string, number: number): string => `${heading}, tabel ${number}`;
export const table = (count: number): string => `Tabel ${count}`;
export const endOfOurs = 'Tot hier van ons.';
export const ours = 'Van ons';
export const oursMadeUp = 'Van ons, verzonnen';
