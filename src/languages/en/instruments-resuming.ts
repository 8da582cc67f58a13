export const goOn = 'Continue';
export const beginAgain = 'Start again';
export const wereHere = (day: string, time: string, screen: number): string =>
  `You were here on ${day}, ${time}, at screen ${screen}.`;
export const seeTable = 'See what is on the table';
export const isWiped = 'What was here is gone.';
export const putBack = 'Put back';
