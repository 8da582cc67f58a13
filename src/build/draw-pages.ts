import { createHash } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { ownEnvironment } from './own-environment.ts';
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

/** Gives each page that Astro draws to who works on beside it. */
const shownTo = (take: (address: string, html: string) => void): AstroIntegration => ({
  name: 'pages-as-they-are-drawn',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({
        ...usual,
        render: async (request, options) => {
          const drawn = await usual.render(request, options);
          if (options.routeData.type !== 'page') return drawn;
          const response = drawn instanceof Response ? drawn : drawn.response;
          const html = await response.text();
          take(new URL(request.url).pathname, html);
          return new Response(html, response);
        },
      })),
  },
});

/**
 * Lets Astro draw all pages in the work folder, wherever and with whatever environment the build was begun.
 * @param take is given each page that was drawn, with its address from the root of the site
 */
export async function drawPages(
  settings: Settings,
  folders: TargetFolders,
  take: (address: string, html: string) => void,
): Promise<void> {
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
    await build({ root, outDir: board, logLevel: 'error', integrations: [shownTo(take)] });
    if (isElsewhere) moveTo(board, folders.workplace);
  } finally {
    process.chdir(before);
    if (isElsewhere) rmSync(board, { recursive: true, force: true });
  }
}
