import english from 'hyphen/en-gb/index.js';

export const hyphenated = (word: string, shortest: number): string => english.hyphenateSync(word, { minWordLength: shortest });

/** Words that the patterns would break where no reader would. */
export const loans = ['stake-holder', 'white-paper', 'leader-ship'];
