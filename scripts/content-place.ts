import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/building.ts';
import { readSettings, SettingError, type Settings } from '../src/build/settings.ts';
import type { Place } from '../src/drafting/rename.ts';
import { openMemory } from '../src/graph/read-file.ts';
import { readKinds } from '../src/graph/read-kinds.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The settings of a command that is no build; the site that it looks at is the one that they name. */
export const settingsHere = (): Settings => readSettings(process.env, root);

/** The content folder that the environment names, with the files beside it that name entries: the question sets of the own content. */
export function contentPlace(): Place {
  const { content: folder, shownContent: shown } = settingsHere();
  // What a command begins or renames would come in a folder that no build reads.
  if (!existsSync(path.join(folder, 'site.yaml'))) throw new SettingError(words.noContentFolder(shown));
  const isOwn = folder === path.join(root, 'content');
  return {
    folder,
    shown,
    kinds: readKinds(folder, shown, openMemory(folder)).kinds,
    others: isOwn ? globSync('tests/search/*.yaml', { cwd: root }).map((file) => path.join(root, file)) : [],
  };
}

/** The day of today where the site is made, as jjjj-mm-dd. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
