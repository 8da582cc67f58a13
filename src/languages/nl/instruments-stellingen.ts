// What one sees while filling in statements.
export const addNote = 'Schrijf er iets bij';
/** @param answered how many of all questions */
export const haveAnswered = (answered: string): string => `Je hebt ${answered} beantwoord.`;
