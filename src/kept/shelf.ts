import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

/** Many small results in one file: to open a file for each takes longer than to make them. */
export interface Shelf {
  /** What was put under a key, as a copy of its own; undefined when there is nothing. */
  find: (key: string) => unknown;
  /** Puts plain data under a key, as they are now. */
  put: (key: string, value: unknown) => void;
  /** Writes what was found or put since it was opened; the rest belonged to what is no more. */
  close: () => void;
}

/** A shelf on which nothing stays. */
export const noShelf: Shelf = { find: () => undefined, put: () => undefined, close: () => undefined };

const written = z.object({ version: z.string(), items: z.map(z.string(), z.instanceof(Uint8Array)) });

/** What stands in a file of this version; nothing when it is of another, damaged or not there. */
function itemsIn(file: string, version: string): Map<string, Uint8Array> {
  if (!existsSync(file)) return new Map();
  try {
    const found = written.safeParse(deserialize(readFileSync(file)));
    return found.success && found.data.version === version ? found.data.items : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Opens a shelf.
 * @param version everything that the results follow from beside their keys: code and packages
 */
export function openShelf(file: string, version: string): Shelf {
  const before = itemsIn(file, version);
  const used = new Map<string, Uint8Array>();
  let isChanged = false;
  return {
    find: (key) => {
      const bytes = before.get(key);
      if (!bytes) return undefined;
      used.set(key, bytes);
      return deserialize(bytes);
    },
    put: (key, value) => {
      used.set(key, serialize(value));
      isChanged = true;
    },
    close: () => {
      if (isChanged) writeWhole(file, serialize({ version, items: used }));
    },
  };
}
