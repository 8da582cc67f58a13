/** Real content with one mistake in it. */
export interface Mutation {
  kind: string;
  /** The file that changed, from the content folder on. */
  name: string;
  /** What it holds now; undefined when it is gone. */
  content: string | Uint8Array | undefined;
  /** The lines on which a report may stand, each give or take one. */
  lines: readonly number[];
  /** Whether a report may stand in another file: one that names this one. */
  elsewhere?: true;
  /** A file that comes in its place. */
  also?: { name: string; content: string };
}

/** A file of the content, cut in lines. */
export interface Source {
  name: string;
  lines: readonly string[];
  /** The number of the line (from 0) that closes the fields; the last line where there is no text. */
  fence: number;
}

/** Chooses among things, the same each time. */
export interface Choice {
  below: (count: number) => number;
  of: <Value>(values: readonly Value[]) => Value | undefined;
}

/** A choice that follows from a seed (mulberry32). */
export function choiceFrom(seed: number): Choice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, of: (values) => values[below(values.length)] };
}

/** How a file is mutated: its content after it, and the lines (from 0) where that may be reported. Undefined where it cannot be done. */
export type Mutate = (source: Source, choice: Choice) => { lines: readonly string[]; at: readonly number[] } | undefined;

/** A kind of mistake and how it is made. */
export interface Kind {
  kind: string;
  /** Which files it can be made in. */
  on: 'text' | 'fields';
  mutate: Mutate;
}

export const replaced = (lines: readonly string[], at: number, ...by: string[]): string[] => [
  ...lines.slice(0, at),
  ...by,
  ...lines.slice(at + 1),
];

/** The numbers of lines that a test holds for, within the text or within the fields. */
export const linesWhere = ({ lines, fence }: Source, part: 'text' | 'fields', test: RegExp): number[] =>
  lines.flatMap((line, index) => ((part === 'text' ? index > fence : index < fence) && test.test(line) ? [index] : []));
