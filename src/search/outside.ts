import type { Asked } from './concepts.ts';
import type { Words } from './guide.ts';
import { tellingOf, type Ranked } from './rank.ts';
import { tellingOfWord } from './telling.ts';

/**
 * The certainty under which a question is about nothing that a site has. Chosen on the questions at even places of the set of questions
 * outside the subject, so that at most 2 of 100 right answers are lost.
 */
const leastCertainty = 2.2;

/** How sure it is that the first answer answers: its score, less for each word of the subject that the site does not know. */
export function certaintyOf({ concepts, unknown }: Asked, [best]: readonly Ranked[], words: Words): number {
  const known = concepts.reduce((sum, concept) => sum + tellingOf(concept, words), 0);
  const all = known + unknown.length * tellingOfWord(words.kindOf.length, 0, false);
  return all === 0 ? 0 : (best?.score ?? 0) * (known / all) ** 2;
}

/** Whether a question is about nothing that the site has, although it has some of its words. */
export const isOutside = (asked: Asked, ranked: readonly Ranked[], words: Words): boolean =>
  ranked.length > 0 && certaintyOf(asked, ranked, words) < leastCertainty;
