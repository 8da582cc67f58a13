import { globSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../src/build/settings.ts';
import type { Place } from '../src/drafting/rename.ts';
import { openMemory } from '../src/graph/read-file.ts';
import { readKinds } from '../src/graph/read-kinds.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The content folder that the environment names, with the files beside it that name entries: the question sets of the own content. */
export function contentPlace(): Place {
  const { content: folder, shownContent: shown } = readSettings(process.env, root);
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
