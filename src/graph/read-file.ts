import { readFileSync, statSync } from 'node:fs';
import { goneOrClosed } from '#language/problems-reading.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { decodeFile } from './decode-file.ts';
import { placeOf } from './names.ts';
import { parseAsked } from './parse-asked.ts';
import type { Shelf } from '../kept/shelf.ts';
import { parseKept, shelfOfReads } from './kept-reads.ts';
import type { ParsedFile } from './parse-file.ts';

type Read = ParsedFile | Problem[];

/** What was read before: what has not changed since is not read again. */
export interface Memory {
  /** The files of this process, by path. */
  files: Map<string, { stamp: string; read: Read }>;
  /** What other processes read of the same sources. */
  shelf: Shelf;
}

/** The memory of a content folder, as the processes before this one left it. */
export const openMemory = (folder: string): Memory => ({ files: new Map(), shelf: shelfOfReads(folder) });

/** Whether a file holds the ways of asking of the entry beside it. */
export const isAsked = (name: string): boolean => name.endsWith('.vragen.txt');

/** What was read of a file before, or else reads it. `shown` is how its path stands in messages, `real` where it can be read. */
export function remembered(shown: string, real: string, { files }: Memory, read: () => Read): Read {
  try {
    const { mtimeMs, size, ino } = statSync(real);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const known = files.get(real);
    if (known?.stamp === stamp) return known.read;
    const found = read();
    files.set(real, { stamp, read: found });
    return found;
  } catch {
    return [problems.unreadable(placeOf(shown), goneOrClosed)];
  }
}

/** Reads one file, or takes what was read of it before. */
export function readFile(shown: string, real: string, memory: Memory): Read {
  return remembered(shown, real, memory, () => {
    const text = decodeFile(readFileSync(real), shown);
    if (typeof text !== 'string') return text;
    return isAsked(shown) ? parseAsked(text) : parseKept(text, shown, memory.shelf);
  });
}
