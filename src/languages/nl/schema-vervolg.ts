// What stands above each suggestion of what a reader can do next.
export const doTogether = 'Om samen te doen';
export const others = 'Hoe anderen het deden';
export const understand = 'Om het te begrijpen';
export const nextQuestion = 'De volgende vraag';
export const friction = 'Waar het wringt';
export const ourAdvice = 'Ons advies';
export const itsQuestion = 'De vraag hierbij';
export const relatedTerm = 'Verwant begrip';
export const readAlso = 'Lees ook';
