import { globSync } from 'node:fs';
import path from 'node:path';
import { contentIn } from '../src/build/settings.ts';
import type { Place } from '../src/drafting/rename.ts';
import { kinds } from '../src/schema/index.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The content folder that the environment names, with the files beside it that name entries: the question sets of the own content. */
export function contentPlace(): Place {
  const shown = contentIn(process.env);
  const folder = path.resolve(root, shown);
  const isOwn = folder === path.join(root, 'content');
  return {
    folder,
    shown,
    kinds,
    others: isOwn ? globSync('tests/search/*.yaml', { cwd: root }).map((file) => path.join(root, file)) : [],
  };
}

/** The day of today where the site is made, as jjjj-mm-dd. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
