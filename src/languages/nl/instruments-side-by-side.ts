// What an instrument says where the sheets lie side by side, and in its pictures.
export const sheetsHidden = (sheets: string): string => `${sheets} vellen; wie wat zei staat er niet bij.`;
export const showWho = 'Toon wie wat zei';
export const hideWho = 'Verberg wie wat zei';
export const oneCollaboration = 'Er ligt één samenwerking op tafel. Leg er nog een naast, of bekijk alleen deze.';
export const oneSheet = 'Er ligt één vel op tafel. Leg er nog een naast, of bekijk alleen het jouwe.';
export const sideBySide = 'Naast elkaar';
export const atTable = 'Aan tafel';
export const numberSays = 'Het cijfer in een vak zegt hoeveel er daar staan.';
export const layAnother = 'Leg er nog een naast';
export const nothingYet = 'Nog niets op tafel';
export const fillFirst = 'Vul eerst zelf iets in, of leg er antwoorden van anderen naast.';
export const layOne = 'Leg er een naast';
export const noDifferences = 'Geen verschillen';
export const noDifferentTexts =
  'Nergens kozen jullie iets anders, en nergens schreef meer dan één van jullie iets op. Lees hieronder wat er staat.';
export const allAlike = (isOneOff: boolean): string =>
  `Jullie antwoorden liggen overal dicht bij elkaar${isOneOff ? ', op hooguit één na' : ''}. Praat over wat er samen nog niet goed is, of over wat je vast wilt houden.`;
export const makeOutcome = 'Maak de uitkomst';

export const takeThisOver = 'Neem deze over';
export const changedSince = (day: string): string => `Wat er veranderd is sinds ${day}`;
export const changedSinceLast = 'Wat er veranderd is sinds de vorige keer';
export const allTheSame = 'Er staat overal hetzelfde als toen.';
export const helpsHere = 'Helpt hierbij: ';
export const whatYouSaid = 'Wat jullie erover zeiden';
export const writeWhatYouSaid = 'Schrijf op wat jullie erover zeiden';
export const wrote = (whoWrote: string, text: string): string => `${whoWrote}: ‘${text}’`;
export const byDifference = 'Zet op volgorde van verschil';
export const bySheet = 'Zet terug in de volgorde van het blad';
export const showMiddle = 'Toon het midden';
export const hideMiddle = 'Verberg het midden';
