// What the page of an instrument says to who was there before.
export const goOn = 'Ga verder';
export const beginAgain = 'Begin opnieuw';
export const wereHere = (day: string, time: string, screen: number): string =>
  `Je was hier op ${day}, ${time}, bij scherm ${screen}.`;
export const seeTable = 'Bekijk wat op tafel ligt';
export const isWiped = 'Wat hier stond is weg.';
export const putBack = 'Zet terug';
