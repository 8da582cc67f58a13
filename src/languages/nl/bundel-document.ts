// The bundel as one document to print.
export const outcome = 'Uitkomst';
export const note = 'Notitie';
export const contents = 'Inhoud';
export const isEmpty = 'Je bundel is nog leeg.';
export const see = (number: number): string => `(zie ${number})`;
export const notRead = (isGone: boolean): string =>
  isGone ? 'staat niet meer op deze site' : 'kon niet worden opgehaald; ververs de pagina';
export const pageNotRead = (number: number, title: string, isGone: boolean): string =>
  `${number}. «${title}» ${notRead(isGone)}.`;
