import { existsSync, renameSync, rmSync } from 'node:fs';
import * as words from '#language/building.ts';

/** The folders that a build writes in: beside each other, so that one can take the place of the other at once. */
export interface TargetFolders {
  target: string;
  /** Where the new site is made. */
  workplace: string;
  /** Where paper is made beside it. */
  paper: string;
  /** Where the new site stands when it is whole, until it is in its place. */
  whole: string;
  /** Where the site before it stands for a moment. */
  old: string;
  /** Says that a build is at work. */
  lock: string;
}

/**
 * Puts the finished site in the place of the one before. The first rename says that it is whole: whoever stops after that, the next build
 * ends what was begun.
 */
export function replaceSite(folders: TargetFolders): void {
  renameSync(folders.workplace, folders.whole);
  endSwap(folders);
}

function endSwap({ target, whole, old }: TargetFolders): void {
  if (existsSync(target)) {
    // What stands there is the site before: an older one beside it was on its way out.
    rmSync(old, { recursive: true, force: true });
    renameSync(target, old);
  }
  renameSync(whole, target);
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {
    // The new site stands: the next build cleans up.
  }
}

/**
 * Puts right what an interrupted build left behind.
 * @returns what was found, in a sentence for who builds; undefined when there was nothing
 */
export function mendTarget(folders: TargetFolders): string | undefined {
  const { target, workplace, paper, whole, old } = folders;
  const left = [workplace, paper, whole, old].some((folder) => existsSync(folder));
  if (existsSync(whole)) {
    endSwap(folders);
  } else if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  for (const folder of [workplace, paper, old]) rmSync(folder, { recursive: true, force: true });
  if (!left) return undefined;
  const state = existsSync(target) ? words.wholeSiteLeft : words.halfCleared;
  return words.stoppedHalfway(state);
}
