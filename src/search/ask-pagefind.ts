/** One page that Pagefind found for a word, with its score. */
export interface Hit {
  id: string;
  score: number;
}

/** What search needs of Pagefind, the same in a browser and in a benchmark. */
export interface Pagefind<Result extends Hit> {
  options: (options: object) => Promise<void>;
  search: (term: string | null) => Promise<{ results: Result[] }>;
}

/**
 * How Pagefind is asked. A name that matches outranks the ways of asking, and these the text; a word that merely begins like the one
 * that is sought hardly counts. The weights were weighed on the practice questions and our own, whose writers did
 * not know the ways of asking; the control questions were not used.
 */
const ranking = {
  metaWeights: { title: 16, titel: 0, namen: 16, termen: 6, kort: 3.6, vragen: 3, delen: 0.4, id: 0 },
  termSimilarity: 3,
  termFrequency: 1,
  pageLength: 0.5,
  termSaturation: 1.5,
};

/** Pagefind's name for a page without the language: `nl_8a227fe` gives `8a227fe`. */
export const fragmentOf = (id: string): string => id.replace(/^[^_]*_/, '');

/**
 * Asks Pagefind for one word at a time.
 * @param settings where its index is
 * @param remember gets every result, for who wants the page behind it
 */
export function askerOf<Result extends Hit>(
  pagefind: Pagefind<Result>,
  settings: object,
  remember: (results: readonly Result[]) => void = () => undefined,
): (written: string) => Promise<Hit[]> {
  // A word takes a few ms: less than the way to a worker and back, and its script need not be fetched.
  const ready = pagefind.options({ ...settings, ranking, noWorker: true });
  return async (written) => {
    await ready;
    const { results } = await pagefind.search(written);
    remember(results);
    return results.map(({ id, score }) => ({ id: fragmentOf(id), score }));
  };
}

/** How much a word tells that stands on some of the pages (Robertson & Spärck Jones, 1976). */
export const rarityOf = (pages: number, found: number): number => Math.log(1 + (pages - found + 0.5) / (found + 0.5));

/** The score at which a page has half of what it can have of a word. */
const half = 2.5;

/**
 * How well a page fits a word, from 0 to 1: Pagefind's score without the rarity of the word, which it multiplies by, saturated as in BM25F
 * (Robertson, Zaragoza & Taylor, 2004): a word in three places tells more than in one, but not three times as much.
 */
export function fitOf(score: number, rarity: number): number {
  const weight = score / rarity;
  return weight / (weight + half);
}
