export const forget = 'Forget';
export const forgetQuestion = (question: string): string => `Forget the question ${question}`;
