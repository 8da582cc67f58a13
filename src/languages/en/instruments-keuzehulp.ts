export const readMore = 'Read more';
export const why = 'Why?';
export const questionOf = (place: number, all: number): string => `Question ${place} of ${all}.`;
export const counts = 'It counts.';
export const theChoice = 'the choice';
export const theChoiceHead = 'The choice';
export const layBeside = 'Compare it with your answers.';

export const pullsTo = 'Points to ';
export const pullsNowhere = 'Points nowhere.';
export const doesNotCount = 'Does not count; bring it into the conversation.';
export const doesNotKnow = 'I don’t know';
export const pulls = 'points here';
export const soFar = 'So far';
export const countOf = (count: number, all: number): string => `${count} of ${all}`;
export const whereTheyPull = 'Where your answers point';
