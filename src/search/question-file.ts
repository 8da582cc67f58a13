import { BitReader, BitWriter, oddsFor } from './bits.ts';
import { readColumns, writeColumns, type Posting } from './columns.ts';
import { damaged, readRow, writeRow, type Guide } from './guide.ts';
import { readNear, writeNear } from './near.ts';
import { kindsPerNumber, readNumber, writeNumber } from './numbers.ts';
import { readWords, writeWords } from './word-list.ts';

/** What the file begins with, so that another file is not taken for it. */
const sign = 'vragen2\n';

/** The parts of the guide that are written in less room than as text. */
type Packed = 'words' | 'near' | 'spread' | 'kindOf' | 'titleLengths';
const rows = ['spread', 'kindOf', 'titleLengths'] as const;

/** The head of the file: the rest of the guide, how many words and records there are, and how long each section is. */
interface Head {
  guide: Omit<Guide, Packed>;
  words: number;
  records: number;
  sections: number[];
  /** A sum over the sections, by which damage is seen. */
  sum: number;
}

/** Numbers below 36, each expected by the one before it. */
function writeNumbers(numbers: readonly number[]): Uint8Array {
  const [writer, odds] = [new BitWriter(), oddsFor(36 * kindsPerNumber)];
  numbers.forEach((number, index) => writeNumber(writer, odds, numbers[index - 1] ?? 0, number));
  return writer.finish();
}

function readNumbers(bytes: Uint8Array, count: number): number[] {
  const [reader, odds] = [new BitReader(bytes), oddsFor(36 * kindsPerNumber)];
  let before = 0;
  return Array.from({ length: count }, () => (before = Math.min(35, readNumber(reader, odds, before))));
}

/** A number that another content has by chance only (FNV-1a). */
const sumOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 16_777_619) >>> 0, 2_166_136_261);

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
 * @param columns for each word its postings; none when they stand in files of their own
 */
export function writeQuestionFile(guide: Guide, columns: readonly (readonly Posting[])[]): Uint8Array {
  const { words, near, spread, kindOf, titleLengths, ...rest } = guide;
  const list = words.split(' ').filter(Boolean);
  const packed = [writeWords(list), ...[spread, kindOf, titleLengths].map((row) => writeNumbers(readRow(row)))];
  const sections = [...packed, near.length > 0 ? writeNear(near) : new Uint8Array(), writeColumns(columns)];
  const head: Head = {
    guide: rest,
    words: list.length,
    records: kindOf.length,
    sections: sections.map(({ length }) => length),
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

/**
 * The guide and the postings that `writeQuestionFile` wrote.
 * @throws when the file is damaged, cut short, or something else
 */
export function readQuestionFile(bytes: Uint8Array): { guide: Guide; columns: Posting[][] } {
  const { head, end } = headOf(bytes);
  let at = end;
  const sections = head.sections.map((length) => bytes.subarray(at, (at += length)));
  if (at !== bytes.length || sumOf(bytes.subarray(end)) !== head.sum) throw new Error(damaged);
  const section = (index: number): Uint8Array => sections[index] ?? new Uint8Array();
  const counts = { spread: head.words, kindOf: head.records, titleLengths: head.records };
  const [spread = '', kindOf = '', titleLengths = ''] = rows.map((name, index) =>
    writeRow(readNumbers(section(index + 1), counts[name])),
  );
  const words = readWords(section(0), head.words).join(' ');
  const nearby = section(rows.length + 1);
  const near = nearby.length > 0 ? readNear(nearby, head.records) : [];
  const columns = head.guide.isWhole ? readColumns(section(rows.length + 2), head.words) : [];
  return { guide: { ...head.guide, words, near, spread, kindOf, titleLengths }, columns };
}
