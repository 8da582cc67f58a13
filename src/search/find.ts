import { askedFor, type Asked } from './concepts.ts';
import { longestQuestion, wordsOf } from './query.ts';
import { rank, type Hit, type Ranked } from './rank.ts';
import { readGuide, readShard, type Guide, type Words } from './words.ts';

/** Fewer words are no sentence; of more, the first say what is asked. */
const fewestWords = 4;
const mostWords = 12;
/** Words that stand on nearly every page: they cost the most to fetch and tell the least. */
const everywhere = new Set(
  'de het een en van in is op te dat die voor met aan er om als of bij ook maar dan nog naar door zijn je we over uit wat kan'.split(
    ' ',
  ),
);

/** Where the search data comes from: the site in a browser, a folder in a benchmark. */
export interface Source {
  /** A file of the search words, by name. */
  read: (name: string) => Promise<string>;
  /** The pages that the full text has for one term. */
  fullText: (term: string) => Promise<readonly Hit[]>;
  /** For each word of a whole question, the pages that have it anywhere, the ways of asking included. */
  wording: (words: readonly string[]) => Promise<readonly (readonly Hit[])[]>;
}

/** What a question gives. */
export interface Outcome {
  asked: Asked;
  /** Everything that has something of the question, best first. */
  ranked: Ranked[];
  words: Words;
}

/** Asks questions of one site; what was read once is kept. */
export interface Finder {
  words: () => Promise<Words>;
  /** The units that some words stand in. */
  postingsOf: (numbers: readonly number[]) => Promise<Map<number, number[]>>;
  find: (question: string) => Promise<Outcome>;
}

/** Makes a finder for one site. */
export function finderFor(source: Source): Finder {
  const shards = new Map<string, Promise<Map<number, number[]>>>();
  const hits = new Map<string, Promise<readonly Hit[]>>();
  let guide: Promise<Words> | undefined;
  const words = (): Promise<Words> => (guide ??= source.read('wijzer.json').then((text) => readGuide(JSON.parse(text) as Guide)));
  const shardOf = async (number: number): Promise<Map<number, number[]>> => {
    const { guide: data, shardStarts } = await words();
    const index = shardStarts.findLastIndex((start) => start <= number);
    const name = data.shards[index] ?? '';
    return kept(shards, name, async () => readShard(await source.read(name), shardStarts[index] ?? 0));
  };
  const postingsOf: Finder['postingsOf'] = async (numbers) =>
    new Map(
      await Promise.all(
        [...new Set(numbers)].map(async (number) => [number, (await shardOf(number)).get(number) ?? []] as const),
      ),
    );
  return {
    words,
    postingsOf,
    find: async (question) => {
      const known = await words();
      const asked = askedFor(question, known);
      const numbers = asked.concepts.flatMap(({ alternatives }) => alternatives.map(({ word }) => word));
      const [postings, fullText] = await Promise.all([
        postingsOf(numbers),
        Promise.all(asked.concepts.map(({ written }) => kept(hits, written, () => source.fullText(written)))),
      ]);
      const sentence = wordsOf((asked.corrected ?? question).slice(0, longestQuestion));
      const whole = [...new Set(sentence)].filter((word) => !everywhere.has(word)).slice(0, mostWords);
      const wording = whole.length < fewestWords ? [] : await source.wording(whole);
      return { asked, ranked: rank(asked, known, { postings, fullText, wording }), words: known };
    },
  };
}

/** Does a thing once for a key. A failure is not kept, so that a lost connection can come back. */
function kept<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
