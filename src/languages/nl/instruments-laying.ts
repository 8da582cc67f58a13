// What an instrument says where one lays sheets of others on the table, and of what lies there.
export const layBeside = 'Leg ernaast';
export const layCode = 'Laat iedereen zijn code voorlezen.';
export const layHow = 'Kies bestanden die je kreeg of bewaarde, ook meer tegelijk, of plak een link.';
export const onTable = 'Op tafel';
export const notDone = 'Niet gelukt';

export const codeOfEmpty = 'QR-code van het lege blad';
export const whenIsIt = 'Wanneer is het gesprek?';
export const notFilledYet = 'Nog niet ingevuld?';
export const scanOrSend = 'Laat ieder dit scannen, of stuur de link vooraf: het lege blad opent op de eigen telefoon.';
export const copyEmptyLink = 'Kopieer de lege link';

export const files = 'Bestanden';
export const pasteLink = 'Plak een link';
export const fileOrLink = 'Bestand of link';
export const chooseFiles = 'Kies bestanden';
export const dropFiles = 'Je kunt bestanden ook op deze bladzijde laten vallen.';
export const layLink = 'Leg de link ernaast';

export const code = 'Code';
export const whose = 'Van wie? Mag leeg blijven.';
export const noCode = 'Typ de code die je hoort.';
export const wrongCode = 'Deze code klopt niet. Vraag hem nog eens, of kijk mee op de telefoon.';

export const fullTable = 'Volle tafel';
export const twelveLie = 'Er liggen al twaalf vellen.';
export const takeOneAway = 'Haal er een weg, en leg dit vel dan opnieuw.';
export const sameName = (name: string): string => `Er ligt al een vel van ${name}. Is dit een nieuwe versie, of iemand anders?`;
export const replace = 'Vervang';
export const layBoth = 'Leg beide neer';

export const textsAndChoices = (texts: number, choices: number): string =>
  `${texts} ${texts === 1 ? 'tekst' : 'teksten'}, ${choices} ${choices === 1 ? 'keuze' : 'keuzen'}.`;
export const isDone = (done: string): string => `${done}.`;
export const isDoneNotKnown = (done: string, unknown: string): string => `${done}, ${unknown} keer ‘weet ik niet’.`;
export const withNotes = 'Met toelichting.';
export const olderSame = 'Ingevuld met een oudere versie; de vragen zijn niet veranderd.';
export const oneAway = 'Eén weggehaald.';
export const edit = 'Pas aan';
export const editOf = (name: string): string => `Pas aan: ${name}`;
export const takeAway = 'Haal weg';
export const takeAwayOf = (name: string): string => `Haal weg: ${name}`;
