import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { decodeFile } from './decode-file.ts';
import { placeOf } from './names.ts';
import { parseAsked } from './parse-asked.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

type Read = ParsedFile | Problem[];

/** Files that were read before, by path: what has not changed since is not read again. */
export type Memory = Map<string, { stamp: string; read: Read }>;

/** Whether a file holds the ways of asking of the entry beside it. */
export const isAsked = (name: string): boolean => name.endsWith('.vragen.txt');

/** What was read of a file before, or else reads it. `shown` is how its path stands in messages, `real` where it can be read. */
export function remembered(shown: string, real: string, memory: Memory, read: () => Read): Read {
  try {
    const { mtimeMs, size, ino } = statSync(real);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const known = memory.get(real);
    if (known?.stamp === stamp) return known.read;
    const found = read();
    memory.set(real, { stamp, read: found });
    return found;
  } catch {
    return [
      problems.unreadable(placeOf(shown), 'het bestaat niet meer, is een snelkoppeling naar niets, of je mag het niet lezen'),
    ];
  }
}

/** Reads one file, or takes what was read of it before. */
export function readFile(shown: string, real: string, memory: Memory): Read {
  return remembered(shown, real, memory, () => {
    const text = decodeFile(readFileSync(real), shown);
    const parse = isAsked(shown) ? parseAsked : parseFile;
    return typeof text === 'string' ? parse(text, shown) : text;
  });
}
