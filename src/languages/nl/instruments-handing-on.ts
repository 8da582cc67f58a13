// What an instrument says where one hands over a sheet.
export const linkCopied = 'Link gekopieerd.';
export const pasteIt = 'Plak hem in je bericht.';
export const copyNotAllowed = 'Kopiëren mag hier niet. Kopieer de link zelf:';
export const theLinkItself = 'De link';
export const onScreenAs = 'Op het scherm sta je als ';
export const readCode = 'Lees je code voor';
export const sameRoom = 'Zit je in dezelfde kamer? De gespreksleider typt hem over.';
export const inCode = (questions: string): string =>
  `In de code zitten je antwoorden op ${questions} vragen. Je naam en wat je erbij schreef gaan niet mee.`;
export const scanCode = 'Laat je code scannen';
export const codeWithAnswers = 'QR-code met je antwoorden';
export const inScan = 'Met je antwoorden, je naam en wat je erbij schreef.';
export const tooMuchForScan =
  'Er staat te veel tekst op je vel voor een QR-code die een telefoon kan lezen. Gebruik de link of het bestand.';
export const chooseWay = 'Kies één manier. Wie het gesprek leidt, legt jouw antwoorden naast die van de anderen.';
export const sendIt = 'Stuur het zelf';
export const sendHow = 'Via mail of een bericht. Wie de link of het bestand heeft, kan je antwoorden lezen.';
export const copyLink = 'Kopieer de link';
export const siteSeesNothing = 'Deze site krijgt niets te zien: wat na het hekje (#) in de link staat, gaat niet naar de server.';
export const stayHere = 'Of blijf op deze laptop';
