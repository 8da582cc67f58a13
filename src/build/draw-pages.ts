import { createHash } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { ownEnvironment } from './own-environment.ts';
import { prerender, type Drawing } from './prerender.ts';
import type { Settings } from './settings.ts';
import type { TargetFolders } from './swap.ts';
import { isInside } from './target-folder.ts';

/**
 * The folder that Astro writes in. It loads its own pages from there, so it must lie where the packages are, and moves files within it: a
 * target elsewhere, on another disk too, gets a copy. Each target has its own, so that two builds never share one.
 */
function boardOf({ root, target }: Settings, { workplace }: TargetFolders): string {
  if (isInside(target, root)) return workplace;
  return path.join(root, `.build-elders-${createHash('sha256').update(target).digest('hex').slice(0, 12)}`);
}

/** Puts what was drawn in the work folder; on another disk it can only be copied. */
function moveTo(board: string, workplace: string): void {
  try {
    renameSync(board, workplace);
  } catch {
    cpSync(board, workplace, { recursive: true });
  }
}

/** Lets Astro draw all pages in the work folder, wherever and with whatever environment the build was begun. */
export async function drawPages(settings: Settings, folders: TargetFolders, drawing: Drawing): Promise<void> {
  const { root } = settings;
  const board = boardOf(settings, folders);
  const isElsewhere = board !== folders.workplace;
  const before = process.cwd();
  ownEnvironment(process.env);
  // Astro takes the folder that the command was given in for the place of the packages.
  process.chdir(root);
  // What a build left that was killed.
  if (isElsewhere) rmSync(board, { recursive: true, force: true });
  try {
    await build({ root, outDir: board, logLevel: 'error', integrations: [prerender(drawing)] });
    if (isElsewhere) moveTo(board, folders.workplace);
  } finally {
    process.chdir(before);
    if (isElsewhere) rmSync(board, { recursive: true, force: true });
  }
}
