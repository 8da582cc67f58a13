import * as words from '#language/schema-praktijk.ts';

/** How long something takes, and what the minutes of a working sheet are called where it is not said. */
export const duur = {
  veld: 'duur',
  leeg: words.noDuration,
  minuten: [
    [20, words.quarter],
    [40, words.halfHour],
    [90, words.hour],
    [Infinity, words.halfDay],
  ],
} as const;
