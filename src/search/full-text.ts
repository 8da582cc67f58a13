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

/** How Pagefind is asked how a question is worded: as it comes, with the ways of asking among its text. */
export const asItComes = {
  ranking: {
    metaWeights: { title: 5, titel: 1, vragen: 1, termen: 1, kort: 1, id: 0 },
    termSimilarity: 1,
    termFrequency: 1,
    pageLength: 0.1,
    termSaturation: 2,
  },
};

/** Pagefind's name for a page without the language: `nl_8a227fe` gives `8a227fe`. */
export const fragmentOf = (id: string): string => id.replace(/^[^_]*_/, '');

/** The pages whose text has the term. A page that only has it in a field without weight scores nothing. */
export const inText = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ score }) => score > 0.01).map(({ id, score }) => ({ id: fragmentOf(id), score }));

/** A score of Pagefind, asked as above, from 0 to 1: a word that stands in a text once gives about a half. */
export const fitOf = (score: number): number => score / (score + 1.5);

/** How rare a word is among the pages (Robertson & Spärck Jones, 1976). */
const rarityOf = (pages: number, found: number): number => Math.log(1 + (pages - found + 0.5) / (found + 0.5));

/**
 * How well the wording of a whole question fits each page: every word counts here, also the small ones that `termsOf` leaves out, for
 * people who ask the same thing build their sentence alike.
 * @param perWord the pages that each word of the question found
 * @param pages how many pages there are
 * @returns a number above 0 for each page that has a word of it, by Pagefind's name
 */
export function wordingFit(perWord: readonly (readonly Hit[])[], pages: number): Map<string, number> {
  const fit = new Map<string, number>();
  for (const hits of perWord) {
    const rarity = rarityOf(pages, hits.length);
    for (const { id, score } of hits) fit.set(id, (fit.get(id) ?? 0) + rarity * Math.log(1 + score));
  }
  return fit;
}
