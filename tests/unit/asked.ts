import type { Asked, Concept, Rule } from '../../src/search/concepts.ts';

/** A word of the subject, with what may stand for it: itself when nothing is given. */
export const concept = (term: string, ...found: [written: string, rule?: Rule, worth?: number][]): Concept => ({
  term,
  isSmall: false,
  alternatives: (found.length > 0 ? found : [[term] as [string]]).map(([written, rule = 'woord', worth = 1]) => ({
    written,
    rule,
    worth,
  })),
  alike: [],
});

/** A word of the sentence. */
export const small = (term: string): Concept => ({ ...concept(term), isSmall: true });

/** A question of these words. */
export const asked = (...concepts: Concept[]): Asked => ({ concepts, corrected: undefined, slips: [], unknown: [] });
