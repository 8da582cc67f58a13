import { wordsOf } from './query.ts';

/** One page that a search for one term found, with the engine's own score. */
export interface Hit {
  id: string;
  score: number;
}

/** A page that at least one term found. */
export interface Candidate {
  id: string;
  score: number;
  /** The part of the question, by weight of its words, that the page answers: 0 to 1. */
  coverage: number;
}

/** What a page says about itself. */
export interface Described {
  title: string;
  soort: string;
  /** The ways in which people ask for it. */
  vragen: string;
  termen: string;
}

/** How rare a term is: a word that few pages have tells more. */
const weightOf = (hits: number, pages: number): number => Math.log(1 + pages / (1 + hits));

/**
 * Brings the results of a search per term together, best first: pages that answer more of the question stand above pages that answer
 * less of it, so that "all words" comes first without a search of its own.
 * @param perTerm for each term the pages it found
 * @param pages how many pages the index has
 */
export function merge(perTerm: readonly (readonly Hit[])[], pages: number): Candidate[] {
  const weights = perTerm.map((hits) => (hits.length > 0 ? weightOf(hits.length, pages) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const found = new Map<string, Candidate>();
  perTerm.forEach((hits, index) => {
    const weight = weights[index] ?? 0;
    const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of hits) {
      const candidate = found.get(id) ?? { id, score: 0, coverage: 0 };
      candidate.score += weight * (0.3 + 0.7 * Math.sqrt(score / best));
      candidate.coverage += weight / total;
      found.set(id, candidate);
    }
  });
  const value = ({ score, coverage }: Candidate): number => score * (0.4 + 0.6 * coverage);
  return [...found.values()].sort((a, b) => value(b) - value(a));
}

/** Kinds of page that answer a question rather than explain a word. */
const lift: Record<string, number> = { Kernvraag: 1.25, Spanning: 1.15, Dilemma: 1.05, Literatuur: 0.7, Organisatie: 0.8 };

/** The part of the terms that stand in a text, whole or as the beginning of a word. */
const share = (terms: readonly string[], text: string): number => {
  const words = wordsOf(text);
  const present = terms.filter((term) => words.some((word) => word === term || (term.length > 3 && word.startsWith(term))));
  return terms.length > 0 ? present.length / terms.length : 0;
};

/** The order in which a reader sees the candidates: what a page calls itself, and how people ask for it, outranks running text. */
export function rank<Item extends Candidate & Described>(items: readonly Item[], terms: readonly string[]): Item[] {
  const value = (item: Item): number => {
    const asked = Math.max(0, ...item.vragen.split('|').map((vraag) => share(terms, vraag)));
    const named = Math.max(share(terms, item.title), share(terms, item.termen));
    return item.score * (0.4 + 0.6 * item.coverage) * (1 + named + asked) * (lift[item.soort] ?? 1);
  };
  return [...items].sort((a, b) => value(b) - value(a));
}
