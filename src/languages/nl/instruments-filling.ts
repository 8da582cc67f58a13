// What an instrument says on the screens to fill in, and after the last of them.
export const whatAbout = 'Waar gaat het over?';
export const whichCollaboration = 'Welke samenwerking vul je in?';
export const underWhichName = 'Onder welke naam?';
/** @param of whose sheets they are, where all of them have a name */
export const faceDown = (count: number, inWords: string, of: string): string => {
  if (count === 1) return `Het vel${of && ` van ${of}`} ligt omgekeerd op tafel: je ziet het pas bij Naast elkaar.`;
  return `${of ? `De vellen van ${of}` : `${inWords} vellen`} liggen omgekeerd op tafel: je ziet ze pas bij Naast elkaar.`;
};
export const roundBegun = 'Een nieuwe ronde. De vorige is bewaard: wat er veranderde zie je bij Naast elkaar. ';
export const backToRound = 'Terug naar de vorige ronde';
export const handOn = 'Geef door aan je tafel';
export const anotherCollaboration = 'Vul nog een samenwerking in';
export const nextParticipant = 'Volgende deelnemer';
export const seeSideBySide = 'Bekijk ze naast elkaar';
export const seeMine = 'Bekijk mijn antwoorden';
export const openCount = (inWords: string): string => `Nog open: ${inWords}`;
export const backTo = (screen: string): string => `Terug naar ${screen}`;
export const onWith = (screen: string): string => `Verder met ${screen}`;
