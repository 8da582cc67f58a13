// What one sees while answering the questions of an aid to choose.
export const readMore = 'Lees meer';
export const why = 'Waarom?';
export const questionOf = (place: number, all: number): string => `Vraag ${place} van ${all}.`;
export const counts = 'Telt mee.';
export const theChoice = 'de keuze';
export const theChoiceHead = 'De keuze';
export const layBeside = 'Leg je antwoorden ernaast.';

export const pullsTo = 'Trekt naar ';
export const pullsNowhere = 'Trekt nergens heen.';
export const doesNotCount = 'Telt niet mee; neem mee in het gesprek.';
export const doesNotKnow = 'weet ik niet';
export const pulls = 'trekt';
export const soFar = 'Tot nu toe';
export const countOf = (count: number, all: number): string => `${count} van ${all}`;
export const whereTheyPull = 'Waar je antwoorden heen trekken';
