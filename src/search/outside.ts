import type { Asked, Concept } from './concepts.ts';
import type { Words } from './guide.ts';
import { tellingOf, type Ranked } from './rank.ts';
import { tellingOfWord } from './telling.ts';

/** What tells whether a question is about something here. */
export interface Signs {
  /** The score of the first answer, and how far it stands above the mean of the first ten. */
  score: number;
  lead: number;
  /** By how much they tell: the words of the subject that this site uses itself, and those that the first answer has. */
  familiar: number;
  answered: number;
  /** How many words of the subject there are, how many of the sentence, and what part of all those is. */
  words: number;
  small: number;
  smallShare: number;
}

// A logistic model: learned on the questions at odd places of the set outside the subject and of our own questions, and on ways of asking that
// the index had not seen. Its threshold is the one at which 2 of 100 of those own questions that are answered right are taken for strange.
const weights = { score: 1.58, lead: 0.81, familiar: -3.64, answered: 2.99, words: 1.02, small: 0.86, smallShare: -6.76 };
const familiarSquared = 6.16;
const threshold = 9.92;

/** A slip that was put right is less sure than a word that was typed well. */
const slip = 0.7;
const answersBeside = 10;

/** How much of a word is one of this site's own: one that is only like it, or a part of it, is none. */
function familiarityOf({ alternatives }: Concept): number {
  if (alternatives.some(({ rule }) => rule === 'woord' || rule === 'vorm' || rule === 'samen')) return 1;
  return alternatives.some(({ rule }) => rule === 'tikfout') ? slip : 0;
}

/** The words of the subject that this site does not use itself, each once. */
export const strangeWords = ({ concepts, unknown }: Asked): string[] => [
  ...new Set([
    ...concepts.filter((concept) => !concept.isSmall && familiarityOf(concept) === 0).map(({ term }) => term),
    ...unknown,
  ]),
];

/** What a question and its answers tell. */
export function signsOf({ concepts, unknown }: Asked, ranked: readonly Ranked[], words: Words): Signs {
  const subjects = concepts
    .filter(({ isSmall, alternatives }) => !isSmall && alternatives.length > 0)
    .map((concept) => ({ concept, telling: tellingOf(concept, words) }));
  const known = subjects.reduce((sum, { telling }) => sum + telling, 0);
  const all = known + unknown.length * tellingOfWord(words.kindOf.length, 0, false) || 1;
  const [best] = ranked;
  const hit = new Set(best?.reasons.map(({ written }) => written));
  const has = ({ alternatives }: Concept): boolean => alternatives.some(({ written }) => hit.has(written));
  const first = ranked.slice(0, answersBeside);
  const mean = first.reduce((sum, { score }) => sum + score, 0) / (first.length || 1);
  const sumOf = (of: (concept: Concept) => number): number =>
    subjects.reduce((sum, { concept, telling }) => sum + telling * of(concept), 0) / all;
  const count = subjects.length + unknown.length;
  const small = concepts.filter(({ isSmall }) => isSmall).length;
  return {
    score: best?.score ?? 0,
    lead: (best?.score ?? 0) - mean,
    familiar: sumOf(familiarityOf),
    answered: sumOf((concept) => (has(concept) ? 1 : 0)),
    words: count,
    small,
    smallShare: small / (count + small || 1),
  };
}

/** How sure it is that the first answer answers: below 0 the question is about something else. */
export function certaintyOf(signs: Signs): number {
  const names = ['score', 'lead', 'familiar', 'answered', 'words', 'small', 'smallShare'] as const;
  return names.reduce((sum, name) => sum + weights[name] * signs[name], familiarSquared * signs.familiar ** 2 - threshold);
}

/** Whether a question is about nothing that the site has, although it has some of its words. One word of the site is never strange. */
export function isOutside(asked: Asked, ranked: readonly Ranked[], words: Words): boolean {
  const signs = signsOf(asked, ranked, words);
  const isOneOfOurs = signs.words === 1 && signs.familiar === 1;
  return ranked.length > 0 && !isOneOfOurs && certaintyOf(signs) < 0;
}
