// Headings and answers that several kinds of instruments have.
export const farthestApart = 'Hier zitten jullie het verst uit elkaar';
export const discussFirst = 'Bespreek dit eerst';
export const discussTogether = 'Bespreek samen';
export const theChoice = 'De keuze';
export const ownTopic = 'Eigen onderwerp';
export const doNotKnow = 'Weet ik niet';
export const partHere = 'hier staat een deel';
