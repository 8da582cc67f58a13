import { readAnswerLine, type AnswerLine } from './answer-line.ts';
import { askedFor, type Asked } from './concepts.ts';
import { recordsTitled } from './exact-titles.ts';
import { fileName, noKind, spellingStart, readGuide, type Guide, type Kind, type Words } from './guide.ts';
import { oncePerKey } from './once-per-key.ts';
import { isOutside } from './outside.ts';
import { readPostings, type Posting } from './postings.ts';
import { keysOf, rank, type Ranked } from './rank.ts';
import { readWeights, type Weight } from './weight-line.ts';

/** What the question index holds of one word. */
export interface IndexRow {
  /** The titles and other names that it stands in. */
  names: Posting[];
  /** The records that it speaks for. */
  weights: Weight[];
}

/** What a question gives. */
export interface Outcome {
  asked: Asked;
  /** Everything that has something of the question, best first. */
  ranked: Ranked[];
  /** Whether the question is about nothing that this site has. */
  isOutside: boolean;
  words: Words;
}

/** What the page shows of a record, with its kind. */
export interface FoundAnswer extends AnswerLine {
  kind: Kind;
}

/** Asks questions of one site; what was read once is kept. */
export interface Finder {
  words: () => Promise<Words>;
  /** What the index holds of some words, by their numbers. */
  rowsOf: (numbers: readonly number[]) => Promise<Map<number, IndexRow>>;
  find: (question: string) => Promise<Outcome>;
  answersOf: (records: readonly number[]) => Promise<FoundAnswer[]>;
}

/**
 * Makes a finder for one site.
 * @param read gives a file of the question index, by name
 */
export function finderFor(read: (name: string) => Promise<string>): Finder {
  const files = new Map<string, Promise<string[]>>();
  let guide: Promise<Words> | undefined;
  const words = (): Promise<Words> => {
    guide ??= read('wijzer.json').then((text) => readGuide(JSON.parse(text) as Guide));
    guide.catch(() => (guide = undefined));
    return guide;
  };
  const linesOf = (name: string): Promise<string[]> => oncePerKey(files, name, async () => (await read(name)).split('\n'));
  const rowOf = async (number: number): Promise<IndexRow> => {
    const { guide: data } = await words();
    const shard = data.shardStarts.findLastIndex((start) => start <= number);
    const lines = await linesOf(fileName('woorden', shard, data));
    const [names = '', weights = ''] = lines[number - (data.shardStarts[shard] ?? 0)]?.split('\t') ?? [];
    return { names: readPostings(names), weights: readWeights(weights, data.levels) };
  };
  const rowsOf: Finder['rowsOf'] = async (numbers) =>
    new Map(await Promise.all([...new Set(numbers)].map(async (number) => [number, await rowOf(number)] as const)));
  const spelledWell = async (word: string): Promise<boolean> => {
    const { guide: data } = await words();
    const start = word.slice(0, spellingStart);
    if (!data.spelling.includes(start)) return false;
    const [line = ''] = await linesOf(fileName('spelling', start, data));
    return line.split(' ').includes(word.slice(spellingStart));
  };
  // Words that look like slips are looked up, and what is spelled well stays as it was typed.
  const askedWell = async (question: string, known: Words): Promise<Asked> => {
    const asked = askedFor(question, known);
    const spelled = await Promise.all(asked.slips.map(async (word) => ((await spelledWell(word)) ? [word] : [])));
    const right = new Set(spelled.flat());
    return right.size > 0 ? askedFor(question, known, (word) => right.has(word)) : asked;
  };
  const answerOf = async (record: number): Promise<FoundAnswer> => {
    const { guide: data, kindOf } = await words();
    const lines = await linesOf(fileName('antwoorden', Math.floor(record / data.answersPerFile), data));
    const kind = kindOf[record] ?? noKind;
    return { ...readAnswerLine(lines[record % data.answersPerFile] ?? '', data.folders[data.kinds.indexOf(kind)] ?? ''), kind };
  };
  return {
    words,
    rowsOf,
    answersOf: (records) => Promise.all(records.map(answerOf)),
    find: async (question) => {
      const known = await words();
      const asked = await askedWell(question, known);
      const keys = asked.concepts.flatMap(keysOf);
      const rows = await rowsOf(keys.flatMap((key) => known.numberOf.get(key) ?? []));
      const titled = recordsTitled(asked.concepts, known, rows);
      const ranked = rank(asked, known, rows, titled);
      return { asked, ranked, isOutside: isOutside(asked, ranked, known), words: known };
    },
  };
}
