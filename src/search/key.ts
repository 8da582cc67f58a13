import { isSmall } from './query.ts';
import { stem } from '#language/stemming.ts';

/** Told apart from a word of the subject that is shortened to the same letters: `meten` is not `met`, and `mensen` are not `men`. */
const signOfSmall = '.';

/** What the forms of a word share in the question index. Takes a folded word. */
export const keyOf = (word: string): string => (isSmall(word) ? stem(word) + signOfSmall : stem(word));
