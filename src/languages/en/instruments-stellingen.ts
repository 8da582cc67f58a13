export const addNote = 'Add a note';
export const haveAnswered = (answered: string): string => `You have answered ${answered}.`;
