// What is said in and beside the joint pictures of an instrument, mostly to who listens.
export const theMiddle = '(het midden)';
export const notKnown = 'weet ik niet';
export const allAnswers = 'Alle antwoorden';
export const toTheRight = 'naar rechts';
export const upwards = 'omhoog';
export const quarters: readonly string[] = ['linksboven', 'rechtsboven', 'linksonder', 'rechtsonder'];
export const whereAllStands = 'Waar alles staat';
