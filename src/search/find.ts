import type { Hit } from './ask-pagefind.ts';
import { askedFor, type Asked } from './concepts.ts';
import { lookAgain } from './first-answers.ts';
import { recordsTitled, wordsToLookUp } from './exact-titles.ts';
import { rank, tellingOf, type Ranked } from './rank.ts';
import { stem } from './stem.ts';
import { readGuide, type Guide, type Words } from './guide.ts';
import { oncePerKey } from './once-per-key.ts';
import { readPostings, type Posting, type Postings } from './postings.ts';

/** A small word on more than this part of the pages is not sought, for it tells nothing. */
const mostOfPages = 0.7;
/** A small word on more pages than this costs more to fetch than it tells. */
const mostPages = 2000;

/** Where the search data comes from: the site in a browser, a folder in a benchmark. */
export interface Source {
  /** A file of the search words, by name. */
  read: (name: string) => Promise<string>;
  /** The pages that the full text has for a word, or for some words together. */
  ask: (written: string) => Promise<readonly Hit[]>;
  /** The title, the gist and the ways of asking of a page, by Pagefind's name for it. */
  sentencesOf: (fragment: string) => Promise<readonly string[]>;
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
  /** The titles and other names that some words stand in. */
  postingsOf: (numbers: readonly number[]) => Promise<Postings>;
  find: (question: string) => Promise<Outcome>;
}

/** Makes a finder for one site. */
export function finderFor(source: Source): Finder {
  const shards = new Map<string, Promise<Posting[][]>>();
  const hits = new Map<string, Promise<readonly Hit[]>>();
  let guide: Promise<Words> | undefined;
  const words = (): Promise<Words> => (guide ??= source.read('wijzer.json').then((text) => readGuide(JSON.parse(text) as Guide)));
  const postingsFor = async (number: number): Promise<Posting[]> => {
    const { shards: names, shardStarts } = (await words()).guide;
    const index = shardStarts.findLastIndex((start) => start <= number);
    const name = names[index] ?? '';
    const lines = await oncePerKey(shards, name, async () => (await source.read(name)).split('\n').map(readPostings));
    return lines[number - (shardStarts[index] ?? 0)] ?? [];
  };
  const postingsOf: Finder['postingsOf'] = async (numbers) =>
    new Map(await Promise.all([...new Set(numbers)].map(async (number) => [number, await postingsFor(number)] as const)));
  return {
    words,
    postingsOf,
    find: async (question) => {
      const known = await words();
      const asked = withoutCommon(askedFor(question, known), known);
      const sought = new Set(asked.concepts.flatMap(({ alternatives }) => alternatives.map(({ written }) => written)));
      const [pages, postings] = await Promise.all([
        Promise.all(
          [...sought].map(async (written) => [written, await oncePerKey(hits, written, () => source.ask(written))] as const),
        ),
        postingsOf(wordsToLookUp(asked.concepts, known)),
      ]);
      const found = new Map(pages);
      const isTitled = recordsTitled(asked.concepts, known, postings);
      const telling = asked.concepts.map((concept) => tellingOf(concept, known, found));
      const sentencesOf = (record: number): Promise<readonly string[]> => source.sentencesOf(known.fragmentOf[record] ?? '');
      return {
        asked,
        ranked: await lookAgain(rank(asked, telling, known, found, isTitled), asked, telling, sentencesOf),
        words: known,
      };
    },
  };
}

/** What was asked, without the small words that stand nearly everywhere. */
function withoutCommon(asked: Asked, { pagesWith, kindOf }: Words): Asked {
  const most = Math.min(mostPages, mostOfPages * kindOf.length);
  const isTelling = ({ term, isSmall }: Asked['concepts'][number]): boolean =>
    !isSmall || (pagesWith.get(stem(term)) ?? 0) <= most;
  return { ...asked, concepts: asked.concepts.filter(isTelling) };
}
