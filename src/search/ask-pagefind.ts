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

/** An entry has at most this many ways of asking. */
export const mostAsked = 40;

/** The name of the field in Pagefind's index that holds one way of asking: each has its own, so that words that stand together count. */
export const askedField = (index: number): string => `vraag${index + 1}`;

/** The sentences that an entry says of itself in Pagefind's index: its title, its gist and its ways of asking. */
export function sentencesIn(meta: Readonly<Record<string, string | undefined>>): string[] {
  const asked = Array.from({ length: mostAsked }, (_, index) => meta[askedField(index)]);
  return [meta['title'], meta['kort'], ...asked].filter((sentence) => sentence !== undefined);
}

const askedWeights = Object.fromEntries(Array.from({ length: mostAsked }, (_, index) => [askedField(index), 2.5]));

/**
 * How Pagefind is asked. A name that matches outranks the ways of asking, and these the text; a word that merely begins like the one
 * that is sought hardly counts. The weights were weighed on the practice questions and our own, whose writers did
 * not know the ways of asking; the control questions were not used.
 */
const ranking = {
  metaWeights: { title: 16, namen: 16, termen: 6, kort: 3.6, delen: 0.4, id: 0, ...askedWeights },
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
