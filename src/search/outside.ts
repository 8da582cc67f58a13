import { alone, ties, together } from '#language/asking.ts';
import type { Alternative, Asked, Concept } from './concepts.ts';
import type { Words } from './guide.ts';
import type { Rows } from './index-reader.ts';
import { keysOf, tellingOf, type Ranked } from './rank.ts';
import { tellingOfWord } from './telling.ts';

/** What tells whether a question is about something here. */
export interface Signs {
  /** The score of the first answer, and how far it stands above the mean of the first ten. */
  score: number;
  lead: number;
  /** By how much they tell: the words of the subject that this site uses itself, and those that the first answer has. */
  familiar: number;
  answered: number;
  /** How many words of the subject the first answer has, as they were written or in another form. */
  held: number;
  /** And those that stand in a title. */
  titled: number;
  /** How many words of the subject there are, how many of the sentence, and what part of all those is. */
  words: number;
  small: number;
  smallShare: number;
  /** Whether it has a word by which people ask for a group, one that ties thoughts, and one for a fact or themselves alone: 0 or 1. */
  together: number;
  ties: number;
  alone: number;
}

// A logistic model: learned on the questions at odd places of the set outside the subject and of our own questions, and on ways of asking that
// the index had not seen. Its threshold is the highest at which no more than 2 of 100 of those own questions that are answered right are taken for strange.
const weights = {
  score: 1.18,
  lead: 1.69,
  familiar: 2.71,
  answered: 2.49,
  titled: 1.69,
  words: 0.99,
  small: 0.53,
  smallShare: -1.6,
  together: 3.01,
  ties: 3,
  alone: -2.04,
};
const familiarSquared = 1.23;
const threshold = 13.26;

/** A slip that was put right is less sure than a word that was typed well. */
const slip = 0.7;
const answersBeside = 10;
/** When all its words are of this site, so many of them in one place are no chance: fewer where someone typed nothing but such words. */
const heldByNoChance = { words: 2, sentence: 3 };
/** A share is a sum of parts. */
const nearlyAll = 0.999;

/** What stands for a word as it was written: the word, or another form. */
const isAsWritten = ({ rule }: Pick<Alternative, 'rule'>): boolean => rule === 'woord' || rule === 'vorm' || rule === 'samen';

/** What stands for a word itself: the word, another form, the word as it was meant. */
const isItself = (alternative: Alternative): boolean => isAsWritten(alternative) || alternative.rule === 'tikfout';

/** Whether a word, as this site writes it, stands in a title. */
function isTitled(concept: Concept, { numberOf }: Words, rows: Rows): boolean {
  const keys = keysOf({ ...concept, alternatives: concept.alternatives.filter(isItself), alike: [] });
  return keys.some((key) => rows.get(numberOf(key) ?? -1)?.some(({ namedBy }) => namedBy === 'title'));
}

/** How much of a word is one of this site's own: one that is only like it, or a part of it, is none. */
function familiarityOf({ alternatives }: Concept): number {
  if (alternatives.some(isAsWritten)) return 1;
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
export function signsOf({ concepts, unknown }: Asked, ranked: readonly Ranked[], words: Words, rows: Rows = new Map()): Signs {
  const subjects = concepts
    .filter(({ isSmall, alternatives }) => !isSmall && alternatives.length > 0)
    .map((concept) => ({ concept, telling: tellingOf(concept, words) }));
  const known = subjects.reduce((sum, { telling }) => sum + telling, 0);
  const all = known + unknown.length * tellingOfWord(words.kindOf.length, 0, false) || 1;
  const [best] = ranked;
  const hit = new Set(best?.reasons.map(({ written }) => written));
  const has = ({ alternatives }: Concept): boolean => alternatives.some(({ written }) => hit.has(written));
  const written = new Set(best?.reasons.filter(isAsWritten).map(({ term }) => term));
  const first = ranked.slice(0, answersBeside);
  const mean = first.reduce((sum, { score }) => sum + score, 0) / (first.length || 1);
  const sumOf = (of: (concept: Concept) => number): number =>
    subjects.reduce((sum, { concept, telling }) => sum + telling * of(concept), 0) / all;
  const count = subjects.length + unknown.length;
  const sentence = concepts.filter(({ isSmall }) => isSmall).map(({ term }) => term);
  const small = sentence.length;
  const hasOf = (asking: ReadonlySet<string>): number => (sentence.some((term) => asking.has(term)) ? 1 : 0);
  return {
    score: best?.score ?? 0,
    lead: (best?.score ?? 0) - mean,
    familiar: sumOf(familiarityOf),
    answered: sumOf((concept) => (has(concept) ? 1 : 0)),
    held: subjects.filter(({ concept }) => written.has(concept.term)).length,
    titled: sumOf((concept) => (isTitled(concept, words, rows) ? 1 : 0)),
    words: count,
    small,
    smallShare: small / (count + small || 1),
    together: hasOf(together),
    ties: hasOf(ties),
    alone: hasOf(alone),
  };
}

/** How sure it is that the first answer answers: below 0 the question is about something else. */
export function certaintyOf(signs: Signs): number {
  const asking = ['small', 'smallShare', 'together', 'ties', 'alone'] as const;
  const names = ['score', 'lead', 'familiar', 'answered', 'titled', 'words', ...asking] as const;
  return names.reduce((sum, name) => sum + weights[name] * signs[name], familiarSquared * signs.familiar ** 2 - threshold);
}

/** Whether a question has no word that is strange here, and one page has so many of them that it is about them. */
const holdsTogether = ({ familiar, held, small }: Signs): boolean =>
  familiar > nearlyAll && held >= (small === 0 ? heldByNoChance.words : heldByNoChance.sentence);

/**
 * Whether a question is about nothing that the site has, although it has some of its words. One word of the site is never strange, nor are
 * several that stand in one place, and of one word alone that something here stands for nothing says that it is.
 */
export function isOutside(asked: Asked, ranked: readonly Ranked[], words: Words, rows: Rows = new Map()): boolean {
  const signs = signsOf(asked, ranked, words, rows);
  const isOneOfOurs = signs.words === 1 && signs.familiar === 1;
  const isAlone = asked.unknown.length === 0 && new Set(asked.concepts.map(({ term }) => term)).size === 1;
  return ranked.length > 0 && !isOneOfOurs && !isAlone && !holdsTogether(signs) && certaintyOf(signs) < 0;
}
