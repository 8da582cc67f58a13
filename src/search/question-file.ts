import { breathe } from './breathe.ts';
import { damaged, type Guide } from './guide.ts';
import { readNear, writeNear } from './near.ts';
import { readWords, writeWords } from './word-list.ts';

/** What the file begins with, so that another file is not taken for it. */
const sign = 'vragen3\n';

/** The parts of the guide that are written in less room than as JSON: rows of numbers below 36, a sign for each, words, and what is near. */
type Packed = 'spread' | 'kindOf' | 'titleLengths' | 'odds' | 'words' | 'near';

/** The line after the sign: how long each section is, how many records there are, and a sum over the sections by which damage is seen. */
interface Head {
  /** The text, squeezed: the rest of the guide, the rows and the words, on a line each; what lies near; the columns. */
  sections: number[];
  records: number;
  sum: number;
}

const most = 35;
/** A number above 35 is written as 35. */
const writeRow = (numbers: readonly number[]): string => numbers.map((number) => Math.min(most, number).toString(36)).join('');
const readRow = (row: string): number[] => Array.from(row, (digit) => Number.parseInt(digit, 36));

/** A number that another content has by chance only (FNV-1a). */
function sumOf(bytes: Uint8Array): number {
  let sum = 2_166_136_261;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 16_777_619);
  return sum >>> 0;
}

/** Bytes one after another. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The file of the question index that is read first: the guide, and what each word says of records.
 * @param columns the postings of all words, as they were written; none when they stand in files of their own
 * @param squeeze makes a text short, as raw DEFLATE, which browsers undo themselves and fast
 */
export function writeQuestionFile(guide: Guide, columns: Uint8Array, squeeze: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const { words, near, spread, kindOf, titleLengths, odds, ...rest } = guide;
  const lines = [JSON.stringify(rest), ...[spread, kindOf, titleLengths, odds].map(writeRow), writeWords(words)];
  const text = squeeze(new TextEncoder().encode(lines.join('\n')));
  const sections = [text, near.length > 0 ? writeNear(near) : new Uint8Array(), columns];
  const head: Head = {
    sections: sections.map(({ length }) => length),
    records: kindOf.length,
    sum: sumOf(joined(sections)),
  };
  return joined([new TextEncoder().encode(`${sign}${JSON.stringify(head)}\n`), ...sections]);
}

/** The head of a file, and where it ends. */
function headOf(bytes: Uint8Array): { head: Head; end: number } {
  const start = new TextEncoder().encode(sign);
  const end = bytes.indexOf(10, start.length);
  if (!start.every((byte, index) => bytes[index] === byte) || end < 0) throw new Error(damaged);
  try {
    return { head: JSON.parse(new TextDecoder().decode(bytes.subarray(start.length, end))) as Head, end: end + 1 };
  } catch (error) {
    throw new Error(damaged, { cause: error });
  }
}

/** A text that was squeezed. */
const textOf = (bytes: Uint8Array): Promise<string> =>
  new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();

/**
 * The guide and the columns that `writeQuestionFile` wrote.
 * @throws when the file is damaged, cut short, or something else
 */
export async function readQuestionFile(bytes: Uint8Array): Promise<{ guide: Guide; columns: Uint8Array }> {
  const { head, end } = headOf(bytes);
  let at = end;
  const [text = bytes, nearby = bytes, columns = bytes] = head.sections.map((length) => bytes.subarray(at, (at += length)));
  if (at !== bytes.length || sumOf(bytes.subarray(end)) !== head.sum) throw new Error(damaged);
  const [rest = '', spread = '', kindOf = '', titleLengths = '', odds = '', words = ''] = (await textOf(text)).split('\n');
  // What comes from here on is a piece of work by itself.
  await breathe();
  const guide: Guide = {
    ...(JSON.parse(rest) as Omit<Guide, Packed>),
    words: readWords(words),
    near: nearby.length > 0 ? readNear(nearby, head.records) : [],
    spread: readRow(spread),
    kindOf: readRow(kindOf),
    titleLengths: readRow(titleLengths),
    odds: readRow(odds),
  };
  return { guide, columns };
}
