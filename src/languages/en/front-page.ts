export const frontPage = 'the front page';
export const article = /^(?:the|an?) /i;
export const allQuestions = 'All questions in a list';
