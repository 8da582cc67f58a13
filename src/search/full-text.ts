import type { Hit } from './rank.ts';

/**
 * How Pagefind is asked: for the text of a page only. Names and ways of asking stand in the search words, which weigh them better; a
 * word that merely begins like the one that is sought hardly counts.
 */
export const textOnly = {
  ranking: {
    metaWeights: { title: 0, titel: 0, vragen: 0, termen: 0, kort: 0, id: 0 },
    termSimilarity: 10,
    termFrequency: 1,
    pageLength: 0.6,
    termSaturation: 1.2,
  },
};

/** Pagefind's name for a page without the language: `nl_8a227fe` gives `8a227fe`. */
export const fragmentOf = (id: string): string => id.replace(/^[^_]*_/, '');

/** The pages whose text has the term. A page that only has it in a field without weight scores nothing. */
export const inText = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ score }) => score > 0.01).map(({ id, score }) => ({ id: fragmentOf(id), score }));

/** A score of Pagefind, asked as above, from 0 to 1: a word that stands in a text once gives about a half. */
export const fitOf = (score: number): number => score / (score + 1.5);
