import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPathsApp, PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { codeFolder, layOut, type Code } from './kept-code.ts';
import { drawnAt, type Drawing } from './prerender.ts';

/** What Astro draws pages with, of which it says what stands here. */
interface App extends StaticPathsApp {
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
  setInternals: (internals: { pagesByKeys: Map<string, Code['pages'][number][1]> }) => void;
  setOptions: (options: { settings: { scripts: [] }; logger: { options: { destination: { write: () => boolean } } } }) => void;
}

/** How Astro calls a site of which the address is not known. */
const unknownOrigin = 'http://localhost:4321';

/** The code that draws pages, ready to draw. */
async function appIn(board: string, { pages }: Code): Promise<App> {
  const folder = path.join(board, codeFolder);
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** Where something stands that is drawn at a path: a page in a folder of its own, but for the page of what is not there. */
function placeOf(pathname: string, { type }: PathWithRoute['route']): { address: string; file: string } {
  const plain = pathname.replace(/\/+$/, '');
  // As Astro asks for it: what ends in a name with a dot is asked for as it is.
  if (type !== 'page') return { address: /\.[^/]+$/.test(pathname) ? pathname : `${plain}/`, file: plain };
  return { address: `${plain}/`, file: plain === '/404' ? '/404.html' : `${plain}/index.html` };
}

/**
 * Draws all pages with the code that Vite made before, as Astro would.
 * @param board the folder to draw in, which is not there yet
 */
export async function drawWithKept(code: Code, board: string, drawing: Drawing, siteUrl: string | undefined): Promise<void> {
  layOut(code, board);
  const app = await appIn(board, code);
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const origin = siteUrl ? new URL(siteUrl).origin : unknownOrigin;
  const placed = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const { address, file } = placeOf(pathname, route);
    // Where two kinds of page have one address, the first has it.
    if (placed.has(file)) continue;
    placed.add(file);
    const request = new Request(new URL(address, origin));
    const { body } = await drawnAt(drawing, request, route.type, () => app.render(request, { routeData: route }));
    const place = path.join(board, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, body);
  }
  rmSync(path.join(board, codeFolder), { recursive: true, force: true });
}
