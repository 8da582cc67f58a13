// In booklets, worksheets and the e-book.
export const goal = 'Doel';
export const withWhom = 'Met wie';
export const howLong = 'Hoe lang';
export const whereItChafes = 'Waar wringt het?';
export const notes = 'Noten';
export const upwards = 'omhoog: ';
export const toTheRight = 'naar rechts: ';
export const about = (subject = 'Waarover'): string => `${subject}: `;
export const date = 'Datum: ';
export const whereFrom = 'Waar dit vandaan komt';
export const whereFromWith = (from: string, address: string): string =>
  `Waar dit vandaan komt. ${from}.${address && ` ${address}`}`;
export const page = (number: number): string => `Bladzijde ${number}`;
export const pagesOfBooklet = 'Bladzijden van het gedrukte boekje';
export const contents = 'Inhoud';
export const printedBooklet = (title: string, date: string): string => `${title}, gedrukt boekje (pdf), ${date}`;
export const accessible =
  'Koppen, inhoud en verwijzingen zijn te volgen; elke figuur heeft een beschrijving met al haar woorden.';
export const ours = 'Van ons';
export const oursInvented = 'Van ons, verzonnen';
export const toRead = 'Om te lezen';
