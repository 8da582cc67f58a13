/** One page that Pagefind found, with its score. */
export interface Hit {
  id: string;
  score: number;
}

/** What search needs of Pagefind, the same in a browser and in a benchmark. */
export interface Pagefind<Result extends Hit> {
  options: (options: object) => Promise<void>;
  search: (term: string | null) => Promise<{ results: Result[] }>;
}

/** How Pagefind is asked: a name that matches outranks the gist, and that the text; a word that merely begins like it hardly counts. */
const ranking = {
  metaWeights: { title: 16, namen: 16, termen: 6, kort: 3.6, id: 0 },
  termSimilarity: 3,
  termFrequency: 1,
  pageLength: 0.5,
  termSaturation: 1.5,
};

/** Pagefind's name for a page without the language: `nl_8a227fe` gives `8a227fe`. */
export const fragmentOf = (id: string): string => id.replace(/^[^_]*_/, '');

/**
 * Asks Pagefind for the pages whose full text has any of some words, those with more of them first. Pagefind itself asks for all words on
 * one page, which a whole question seldom gives.
 * @param settings where its index is
 */
export function fullTextOf<Result extends Hit>(
  pagefind: Pagefind<Result>,
  settings: object,
): (words: readonly string[]) => Promise<Result[]> {
  // A word takes a few ms: less than the way to a worker and back, and its script need not be fetched.
  const ready = pagefind.options({ ...settings, ranking, noWorker: true });
  return async (words) => {
    await ready;
    const found = new Map<string, { result: Result; score: number }>();
    for (const { results } of await Promise.all(words.map((word) => pagefind.search(word)))) {
      for (const result of results) {
        const score = (found.get(result.id)?.score ?? 0) + result.score;
        found.set(result.id, { result, score });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
  };
}
