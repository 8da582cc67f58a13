import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files beside the folders that keep what was published, and what was taken away on purpose. */
export const releaseFile = 'gepubliceerd.txt';
export const removedFile = 'verwijderd.txt';

/** Files of a content folder that are for people and not for the site. */
export const besideFiles: readonly string[] = [releaseFile, removedFile, 'LEESMIJ.md', 'README.md'];

/** One line of such a file: an id, and what is said of it. */
export interface Noted {
  id: string;
  note: string;
  file: string;
  line: number;
}

/** What a content folder keeps of the release before. */
export interface Release {
  published: readonly Noted[];
  removed: readonly Noted[];
}

function notedIn(folder: string, shown: string, name: string): Noted[] {
  const real = path.join(folder, name);
  if (!existsSync(real)) return [];
  const file = path.posix.join(shown, name);
  return readFileSync(real, 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => {
      const [, id = '', note = ''] = /^(\S+?):?(?:\s+(.*))?$/.exec(text) ?? [];
      return { id, note, file, line };
    });
}

/** Reads what the release before held, and what was taken away since. */
export const readRelease = (folder: string, shown: string): Release => ({
  published: notedIn(folder, shown, releaseFile),
  removed: notedIn(folder, shown, removedFile),
});
