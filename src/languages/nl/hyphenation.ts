import dutch from 'hyphen/nl/index.js';

/** A word with soft hyphens where Dutch breaks it. */
export const hyphenated = (word: string, shortest: number): string => dutch.hyphenateSync(word, { minWordLength: shortest });

/** Dutch patterns break these loans where no reader would (governan-cemodel): whole, or with their own place to break. */
export const loans = [
  'governance',
  'network',
  'joint',
  'share',
  'stake-holder',
  'leader-ship',
  'community',
  'quick',
  'whitepaper',
];
