import { readAnswerLine, type AnswerLine } from './answer-line.ts';
import { readColumns, type NamedBy, type Posting } from './columns.ts';
import { fileName } from './file-name.ts';
import { noKind, readGuide, spellingStart, type Kind, type Words } from './guide.ts';
import { oncePerKey } from './once-per-key.ts';
import { readQuestionFile } from './question-file.ts';

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

/** The words of one part of the question index, each with what it says of records. */
type Part = readonly (readonly Posting[])[];

/** Reads the files of the question index of one build; what was read once is kept, what did not come is asked for again. */
export class IndexReader {
  private readonly read: (name: string) => Promise<Uint8Array>;
  private readonly stamp: string;
  private readonly lines = new Map<string, Promise<string[]>>();
  private readonly parts = new Map<string, Promise<Part>>();
  private readonly opened = new Map<string, Promise<{ words: Words; whole: Part }>>();

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

  private open(): Promise<{ words: Words; whole: Part }> {
    return oncePerKey(this.opened, this.stamp, async () => {
      const { guide, columns } = readQuestionFile(await this.read(fileName('vragen', 0, this.stamp)));
      return { words: readGuide(guide), whole: columns };
    });
  }

  private linesOf(name: string): Promise<string[]> {
    return oncePerKey(this.lines, name, async () => new TextDecoder().decode(await this.read(name)).split('\n'));
  }

  private async partAt(part: number): Promise<Part> {
    const { words, whole } = await this.open();
    const { partStarts, isWhole } = words.guide;
    if (isWhole) return whole;
    const count = (partStarts[part + 1] ?? words.words.length) - (partStarts[part] ?? 0);
    return oncePerKey(this.parts, String(part), async () =>
      readColumns(await this.read(fileName('woorden', part, this.stamp)), count),
    );
  }

  private async rowOf(number: number): Promise<Spoken[]> {
    const { partStarts, levels } = (await this.words()).guide;
    const part = partStarts.findLastIndex((start) => start <= number);
    const postings = (await this.partAt(part))[number - (partStarts[part] ?? 0)] ?? [];
    return postings.map(({ record, level, namedBy }) => ({ record, weight: levels[level] ?? 0, namedBy }));
  }
}
