import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Memory } from './read-file.ts';

/** A text to be read: its name for messages that nobody sees, and its bytes. */
export interface Unread {
  file: string;
  bytes: Uint8Array;
}

/** What was read of a text, as it stands on the shelf. */
export type Item = readonly [key: string, bytes: Uint8Array];

/** With fewer, a thread takes longer to begin than it saves. */
const fewest = 100;

/** The texts of a content folder, each opened once: who reads in earnest gets the same bytes. What cannot be opened is left to it. */
function openTexts(folder: string, { sources }: Memory): Unread[] {
  return globSync('*/*.mdx', { cwd: folder }).flatMap((file) => {
    const real = path.join(folder, file);
    try {
      if (!statSync(real).isFile()) return [];
      const bytes = readFileSync(real);
      sources.set(real, bytes);
      return [{ file, bytes }];
    } catch {
      return [];
    }
  });
}

/**
 * Reads the texts of a content folder of which nothing was kept, in a thread of its own, and puts them on the shelf of a memory. Only what
 * is right is put there: a mistake is found by who reads in earnest. Nothing that goes wrong here is wrong for it.
 * @returns nothing where there is nothing to gain
 */
export function readAhead(folder: string, memory: Memory): Promise<void> | undefined {
  if (memory.shelf.hasBefore) return undefined;
  const texts = openTexts(folder, memory);
  return texts.length < fewest ? undefined : inThread(texts, memory);
}

async function inThread(texts: Unread[], { shelf }: Memory): Promise<void> {
  const thread = new Worker(path.join(import.meta.dirname, 'read-thread.ts'), { workerData: texts });
  const items = await new Promise<Item[]>((resolve) => {
    thread.once('message', resolve).once('error', () => resolve([]));
  });
  for (const [key, bytes] of items) shelf.add(key, bytes);
}
