import { readAnswerLine, type AnswerLine } from './answer-line.ts';
import { readColumns, type NamedBy, type Posting } from './columns.ts';
import { askedFor, type Asked } from './concepts.ts';
import { recordsTitled } from './exact-titles.ts';
import { fileName, noKind, spellingStart, readGuide, type Kind, type Words } from './guide.ts';
import { oncePerKey } from './once-per-key.ts';
import { readQuestionFile } from './question-file.ts';
import { isOutside } from './outside.ts';
import { keysOf, rank, type Ranked } from './rank.ts';

/** What a word says of a record. */
export interface Spoken {
  record: number;
  weight: number;
  /** Whether it stands in its title, in another name of it, or in neither. */
  namedBy: NamedBy;
}

/** What the question index holds of some words, by their numbers. */
export type Rows = ReadonlyMap<number, readonly Spoken[]>;

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
  rowsOf: (numbers: readonly number[]) => Promise<Rows>;
  find: (question: string) => Promise<Outcome>;
  answersOf: (records: readonly number[]) => Promise<FoundAnswer[]>;
}

/** The words of one part of the question index, each with what it says of records. */
type Part = readonly (readonly Posting[])[];

/**
 * Makes a finder for one site.
 * @param read gives a file of the question index, by name
 * @param stamp the sign of the build that the files belong to
 */
export function finderFor(read: (name: string) => Promise<Uint8Array>, stamp: string): Finder {
  const files = new Map<string, Promise<string[]>>();
  const parts = new Map<string, Promise<Part>>();
  const index = new Map<string, Promise<{ words: Words; whole: Part }>>();
  const opened = () =>
    oncePerKey(index, stamp, async () => {
      const { guide, columns } = readQuestionFile(await read(fileName('vragen', 0, stamp)));
      return { words: readGuide(guide), whole: columns };
    });
  const words = async (): Promise<Words> => (await opened()).words;
  const linesOf = (name: string): Promise<string[]> =>
    oncePerKey(files, name, async () => new TextDecoder().decode(await read(name)).split('\n'));
  const partAt = async (part: number): Promise<Part> => {
    const { words: known, whole } = await opened();
    const { partStarts, isWhole } = known.guide;
    if (isWhole) return whole;
    const count = (partStarts[part + 1] ?? known.words.length) - (partStarts[part] ?? 0);
    return oncePerKey(parts, String(part), async () => readColumns(await read(fileName('woorden', part, stamp)), count));
  };
  const rowOf = async (number: number): Promise<Spoken[]> => {
    const { partStarts, levels } = (await words()).guide;
    const part = partStarts.findLastIndex((start) => start <= number);
    const postings = (await partAt(part))[number - (partStarts[part] ?? 0)] ?? [];
    return postings.map(({ record, level, namedBy }) => ({ record, weight: levels[level] ?? 0, namedBy }));
  };
  const rowsOf: Finder['rowsOf'] = async (numbers) =>
    new Map(await Promise.all([...new Set(numbers)].map(async (number) => [number, await rowOf(number)] as const)));
  const spelledWell = async (word: string): Promise<boolean> => {
    const { guide: data } = await words();
    const start = word.slice(0, spellingStart);
    if (!data.spelling.includes(start)) return false;
    const [line = ''] = await linesOf(fileName('spelling', start, stamp));
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
    const lines = await linesOf(fileName('antwoorden', Math.floor(record / data.answersPerFile), stamp));
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
