import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noShelf, openShelf, type Shelf } from './shelf.ts';
import { writeWhole } from './write-whole.ts';

/** What is kept between builds: results that cost much and follow from their input alone. */
export interface Store {
  /**
   * The result for an input: from the store, else made now and kept.
   * @param purpose what it is, as part of a file name: `verwijzingen`
   * @param input everything that the result follows from, the versions of packages included
   */
  keep: (purpose: string, input: string, make: () => string) => string;
  /** The same for what takes its time to make. */
  keepLater: (purpose: string, input: string, make: () => Promise<string>) => Promise<string>;
  /**
   * A shelf for many small results of one purpose.
   * @param place what they belong to, such as a content folder: another has a shelf of its own
   * @param version gives everything that all of them follow from beside their keys; asked only where something is kept
   */
  shelf: (purpose: string, place: string, version: () => string) => Shelf;
}

declare global {
  // One place for all copies of this module: pages are bundled apart from the script that builds them.
  var handreikingStore: Store | undefined;
}

/** Keeps nothing: everything is made when it is asked for. */
const nothing: Store = {
  keep: (_purpose, _input, make) => make(),
  keepLater: (_purpose, _input, make) => make(),
  shelf: () => noShelf,
};

/** The store of this process; one that keeps nothing when none was opened. */
export const currentStore = (): Store => globalThis.handreikingStore ?? nothing;

/** Opens a store for this process; its folder may be thrown away at any time. */
export function openStore(folder: string): void {
  const fileFor = (purpose: string, input: string): string =>
    path.join(folder, `${purpose}-${createHash('sha256').update(input).digest('hex').slice(0, 20)}.txt`);
  const found = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const put = (file: string, made: string): string => {
    writeWhole(file, made);
    return made;
  };
  globalThis.handreikingStore = {
    keep: (purpose, input, make) => {
      const file = fileFor(purpose, input);
      return found(file) ?? put(file, make());
    },
    keepLater: async (purpose, input, make) => {
      const file = fileFor(purpose, input);
      return found(file) ?? put(file, await make());
    },
    shelf: (purpose, place, version) => openShelf(fileFor(purpose, place), version()),
  };
}
