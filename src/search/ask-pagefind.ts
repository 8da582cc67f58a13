import { asItComes, fragmentOf, inText, textOnly } from './full-text.ts';
import type { Hit } from './rank.ts';

/** What a question needs of Pagefind, the same in a browser and in a benchmark. */
export interface Pagefind<Result extends Hit> {
  options: (options: object) => Promise<void>;
  search: (term: string | null) => Promise<{ results: Result[] }>;
}

/** The two ways in which the full text is asked. */
export interface Asker {
  /** The pages that have one term in their text. */
  text: (term: string) => Promise<Hit[]>;
  /** For each word of a question, the pages that have it anywhere. */
  wording: (words: readonly string[]) => Promise<Hit[][]>;
}

/**
 * Asks Pagefind in two ways. Its settings hold for all that it is asked, so a change of settings waits until what was asked before
 * has been answered.
 * @param settings what stays the same in both ways
 * @param remember gets every result, for who wants the page behind it
 */
export function askerOf<Result extends Hit>(
  pagefind: Pagefind<Result>,
  settings: object,
  remember: (results: readonly Result[]) => void = () => undefined,
): Asker {
  let way: object = textOnly;
  let ready: Promise<unknown> = pagefind.options({ ...settings, ...textOnly });
  let running: Promise<unknown>[] = [];
  const search = async (term: string, wanted: object): Promise<Result[]> => {
    if (wanted !== way) {
      way = wanted;
      ready = Promise.allSettled([ready, ...running]).then(() => pagefind.options({ ...settings, ...wanted }));
      running = [];
    }
    const answer = ready.then(() => pagefind.search(term));
    running.push(answer);
    const { results } = await answer;
    remember(results);
    return results;
  };
  return {
    text: async (term) => inText(await search(term, textOnly)),
    wording: (words) =>
      Promise.all(
        words.map(async (word) => (await search(word, asItComes)).map(({ id, score }) => ({ id: fragmentOf(id), score }))),
      ),
  };
}
