import { createHash } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { drawWithKept } from './draw-kept.ts';
import { openCode } from './kept-code.ts';
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

/**
 * Draws all pages in the work folder, wherever and with whatever environment the build was begun: with code that Vite made before, where
 * that is of the same generator, else by Astro.
 */
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
    const code = openCode(settings);
    if (code.known) {
      await drawWithKept(code.known, board, drawing, settings.siteUrl);
    } else {
      // Astro and Vite take a second to load.
      const { build } = await import('astro');
      await build({ root, outDir: board, logLevel: 'error', integrations: [prerender(drawing, code, board)] });
    }
    if (isElsewhere) moveTo(board, folders.workplace);
  } finally {
    process.chdir(before);
    if (isElsewhere) rmSync(board, { recursive: true, force: true });
  }
}
