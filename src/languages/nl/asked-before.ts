// The earlier questions on the search page.
export const forget = 'Vergeet';
export const forgetQuestion = (question: string): string => `Vergeet de vraag ${question}`;
