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
  /** How many words of the subject there are, and how many of them this site does not use itself; three at most. */
  words: number;
  strange: number;
}

// A logistic model: learned on the questions at odd places of the set outside the subject and of our own questions. Its threshold is the one
// at which 2 of 100 of those own questions are taken for strange.
const weights = { score: 0.75, lead: 0.46, familiar: -1.4, answered: 4.21, words: 1.07, strange: -1.06 };
const familiarSquared = 2.12;
const threshold = 7.18;

const mostStrange = 3;
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
  const subjects = concepts.filter(({ isSmall }) => !isSmall).map((concept) => ({ concept, telling: tellingOf(concept, words) }));
  const known = subjects.reduce((sum, { telling }) => sum + telling, 0);
  const all = known + unknown.length * tellingOfWord(words.kindOf.length, 0, false) || 1;
  const [best] = ranked;
  const hit = new Set(best?.reasons.map(({ written }) => written));
  const has = ({ alternatives }: Concept): boolean => alternatives.some(({ written }) => hit.has(written));
  const first = ranked.slice(0, answersBeside);
  const mean = first.reduce((sum, { score }) => sum + score, 0) / (first.length || 1);
  const sumOf = (of: (concept: Concept) => number): number =>
    subjects.reduce((sum, { concept, telling }) => sum + telling * of(concept), 0) / all;
  return {
    score: best?.score ?? 0,
    lead: (best?.score ?? 0) - mean,
    familiar: sumOf(familiarityOf),
    answered: sumOf((concept) => (has(concept) ? 1 : 0)),
    words: subjects.length + unknown.length,
    strange: Math.min(mostStrange, unknown.length + subjects.filter(({ concept }) => familiarityOf(concept) === 0).length),
  };
}

/** How sure it is that the first answer answers: below 0 the question is about something else. */
export function certaintyOf(signs: Signs): number {
  const names = ['score', 'lead', 'familiar', 'answered', 'words', 'strange'] as const;
  return names.reduce((sum, name) => sum + weights[name] * signs[name], familiarSquared * signs.familiar ** 2 - threshold);
}

/** Whether a question is about nothing that the site has, although it has some of its words. */
export const isOutside = (asked: Asked, ranked: readonly Ranked[], words: Words): boolean =>
  ranked.length > 0 && certaintyOf(signsOf(asked, ranked, words)) < 0;
