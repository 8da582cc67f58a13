export const whatAbout = 'What is it about?';
export const whichCollaboration = 'Which partnership are you filling in?';
export const underWhichName = 'Under which name?';
export const faceDown = (count: number, inWords: string, of: string): string => {
  if (count === 1) return `The sheet${of && ` of ${of}`} lies face down on the table: you see it only at Side by side.`;
  return `${of ? `The sheets of ${of}` : `${inWords} sheets`} lie face down on the table: you see them only at Side by side.`;
};
export const roundBegun = 'A new round. The one before is kept: what changed is shown at Side by side. ';
export const backToRound = 'Back to the round before';
export const handOn = 'Hand over to your table';
export const anotherCollaboration = 'Fill in another partnership';
export const nextParticipant = 'Next participant';
export const seeSideBySide = 'See them side by side';
export const seeMine = 'See my answers';
export const openCount = (inWords: string): string => `Still open: ${inWords}`;
export const backTo = (screen: string): string => `Back to ${screen}`;
export const onWith = (screen: string): string => `Continue with ${screen}`;
