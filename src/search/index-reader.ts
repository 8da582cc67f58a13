import { readAnswerLine, type AnswerLine } from './answer-line.ts';
import { ColumnReader, type NamedBy } from './columns.ts';
import { fileName } from './file-name.ts';
import { noKind, readGuide, spellingStart, type Kind, type Words } from './guide.ts';
import { oncePerKey } from './once-per-key.ts';
import { readQuestionFile } from './question-file.ts';
import { settledOdds } from './settled-odds.ts';
import type { Odds } from './bits.ts';

/** Pagefind names each text by so many signs. */
const fragmentLength = 7;

/** What a word says of a record. */
export interface Spoken {
  record: number;
  weight: number;
  /** Whether it stands in its title, in another name of it, or in neither. */
  namedBy: NamedBy;
}

/** What the question index holds of some words, by their numbers. */
export type Rows = ReadonlyMap<number, readonly Spoken[]>;

/** What the page shows of a record, with its kind. */
export interface FoundAnswer extends AnswerLine {
  kind: Kind;
}

/** The first file, ready for use: its words, what the bits of columns are like, and the columns where they stand in it. */
interface Opened {
  words: Words;
  odds: Odds;
  whole: ColumnReader | undefined;
}

/** Reads the files of the question index of one build; what was read once is kept, what did not come is asked for again. */
export class IndexReader {
  private readonly read: (name: string) => Promise<Uint8Array>;
  private readonly stamp: string;
  private readonly lines = new Map<string, Promise<string[]>>();
  private readonly parts = new Map<string, Promise<ColumnReader>>();
  private readonly opened = new Map<string, Promise<Opened>>();

  constructor(read: (name: string) => Promise<Uint8Array>, stamp: string) {
    this.read = read;
    this.stamp = stamp;
  }

  async words(): Promise<Words> {
    return (await this.open()).words;
  }

  /** What the index holds of some words, by their numbers. */
  async rowsOf(numbers: readonly number[]): Promise<Rows> {
    const rows = [...new Set(numbers)].map(async (number) => [number, await this.rowOf(number)] as const);
    return new Map(await Promise.all(rows));
  }

  /** What the page shows of some records. */
  async answersOf(records: readonly number[]): Promise<FoundAnswer[]> {
    const { guide, kindOf } = await this.words();
    return Promise.all(
      records.map(async (record) => {
        const lines = await this.linesOf(fileName('antwoorden', Math.floor(record / guide.answersPerFile), this.stamp));
        const kind = kindOf[record] ?? noKind;
        const folder = guide.folders[guide.kinds.indexOf(kind)] ?? '';
        return { ...readAnswerLine(lines[record % guide.answersPerFile] ?? '', folder), kind };
      }),
    );
  }

  /** Pagefind's name for the text of a record. */
  async fragmentOf(record: number): Promise<string> {
    const [line = ''] = await this.linesOf(fileName('teksten', 0, this.stamp));
    return line.slice(record * fragmentLength, (record + 1) * fragmentLength);
  }

  /** Whether a word that looks like one of the site is a Dutch word of its own. */
  async isSpelledWell(word: string): Promise<boolean> {
    const start = word.slice(0, spellingStart);
    if (!(await this.words()).guide.spelling.includes(start)) return false;
    const [line = ''] = await this.linesOf(fileName('spelling', start, this.stamp));
    return line.split(' ').includes(word.slice(spellingStart));
  }

  private open(): Promise<Opened> {
    return oncePerKey(this.opened, this.stamp, async () => {
      const { guide, columns } = await readQuestionFile(await this.read(fileName('vragen', 0, this.stamp)));
      const [words, odds] = [readGuide(guide), settledOdds(guide.odds)];
      return { words, odds, whole: guide.isWhole ? new ColumnReader(columns, words.words.length, odds) : undefined };
    });
  }

  private linesOf(name: string): Promise<string[]> {
    return oncePerKey(this.lines, name, async () => new TextDecoder().decode(await this.read(name)).split('\n'));
  }

  private async partAt(part: number): Promise<ColumnReader> {
    const { words, odds, whole } = await this.open();
    if (whole) return whole;
    const { partStarts } = words.guide;
    const count = (partStarts[part + 1] ?? words.words.length) - (partStarts[part] ?? 0);
    return oncePerKey(
      this.parts,
      String(part),
      async () => new ColumnReader(await this.read(fileName('woorden', part, this.stamp)), count, odds),
    );
  }

  private async rowOf(number: number): Promise<Spoken[]> {
    const { partStarts, levels } = (await this.words()).guide;
    const part = partStarts.findLastIndex((start) => start <= number);
    const postings = (await this.partAt(part)).postingsOf(number - (partStarts[part] ?? 0));
    return postings.map(({ record, level, namedBy }) => ({ record, weight: levels[level] ?? 0, namedBy }));
  }
}
