import { fold } from './query.ts';

/** What the search page shows of a record before its text has come. */
export interface AnswerLine {
  title: string;
  /** Address from the root of the site. */
  url: string;
  gist: string;
  /** Which of the perspectieven of the guide it has to do with. */
  perspectieven: readonly number[];
}

/** A row has a sign for each number, which is below 36. */
const writeRow = (numbers: readonly number[]): string => numbers.map((number) => number.toString(36)).join('');
const readRow = (row: string): number[] => [...row].map((sign) => Number.parseInt(sign, 36));

const slugOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An address in two parts: `/modellen/rollenwiel/` gives `/modellen/` and `rollenwiel`, `/literatuur/#auteur` gives `/literatuur/#`. */
export function splitAddress(url: string): [folder: string, name: string] {
  const [, folder = url, name = ''] = /^(.*\/#?)([^/#]+)\/?$/.exec(url) ?? [];
  return [folder, name];
}

/** A record as a line; the name in its address is left out where it says the same as the title. */
export function writeAnswerLine({ title, url, gist, perspectieven }: AnswerLine): string {
  const [, name] = splitAddress(url);
  return [title, name === slugOf(title) ? '' : name, writeRow(perspectieven), gist].join('\t');
}

/** The record that `writeAnswerLine` wrote. */
export function readAnswerLine(line: string, folder: string): AnswerLine {
  const [title = '', name = '', perspectieven = '', gist = ''] = line.split('\t');
  const url = `${folder}${name || slugOf(title)}${folder.endsWith('#') ? '' : '/'}`;
  return { title, url, gist, perspectieven: readRow(perspectieven) };
}
