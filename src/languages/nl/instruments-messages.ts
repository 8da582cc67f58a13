// What an instrument says when it cannot keep what is filled in, or cannot read what was.
export const storageFull = 'De opslag is vol';
/** @param since the time until which all is kept, where something was */
export const storageFullWhat = (since: string): string =>
  `${since && `Tot ${since} is alles bewaard, wat je daarna invulde staat alleen in dit tabblad. `}Bewaar een bestand, of wis antwoorden op een ander blad.`;
export const keepsNothing = 'Deze browser bewaart niets';
export const keepsNothingWhat =
  'Je kunt gewoon verder, en wat er nu staat is niet weg. Sluit je dit tabblad, dan wel. Bewaar dus een bestand voordat je stopt.';
export const keepAgain = 'Probeer opnieuw te bewaren';
export const notReadable = 'Wat hier bewaard was, kunnen we niet lezen';
export const notReadableWhat = 'We hebben het niet weggegooid: bewaar het als bestand, of begin opnieuw.';
export const keepItAsFile = 'Bewaar het als bestand';
export const beginAgain = 'Begin opnieuw';
export const otherTab = 'Dit staat ook open in een ander tabblad';
export const otherTabWhat = (time: string): string => `Daar is om ${time} iets ingevuld.`;
export const takeThat = 'Neem dat over';
export const goOnHere = 'Ga hier verder';
