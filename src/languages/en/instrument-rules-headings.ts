export const farthestApart = 'This is where you are furthest apart';
export const discussFirst = 'Discuss this first';
export const discussTogether = 'Discuss together';
export const theChoice = 'The choice';
export const ownTopic = 'Topic of your own';
export const doNotKnow = 'I don’t know';
export const partHere = 'some are here';
