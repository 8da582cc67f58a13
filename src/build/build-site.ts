import { build } from 'astro';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideGraph } from '../graph/current.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { finishSite } from '../output/finish-site.ts';
import { providePaper } from '../paper/current.ts';
import { makePaper, type Made } from '../paper/make-paper.ts';
import { folder as paperFolder } from '../paper/place-of-site.ts';
import { productsOf } from '../paper/products.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Settings } from './settings.ts';
import { prepareTarget, replaceSite, type TargetFolders } from './target-folder.ts';
import type { Timings } from './timings.ts';

/** How a build is done: with which kinds of entry, and who is told what. */
export interface Manner {
  kinds?: Kinds;
  timings: Timings;
  say: (line: string) => void;
}

/** Makes the files to take along, beside the pages. */
function startPaper(graph: Graph, { paper }: TargetFolders, settings: Settings, { timings }: Manner): Promise<Map<string, Made>> {
  const products = settings.hasPaper ? productsOf(graph) : [];
  providePaper(products);
  const place = { root: settings.root, site: paper };
  const made = timings.time('papier', () => makePaper(products, { graph, siteUrl: settings.siteUrl }, place));
  // What goes wrong is said when the pages are there: nothing else would stop them.
  made.catch(() => undefined);
  return made;
}

/** Makes the site of a graph in the work folder. */
async function makeSite(graph: Graph, folders: TargetFolders, settings: Settings, manner: Manner): Promise<void> {
  const { timings, say } = manner;
  const { workplace } = folders;
  provideGraph(() => graph);
  const making = startPaper(graph, folders, settings, manner);
  say('Pagina’s maken …');
  await timings.time('pagina’s', () => build({ root: settings.root, outDir: workplace, logLevel: 'error' }));
  say('Papier maken …');
  const paper = await making;
  // The page that lists the files stands in the same folder.
  if (existsSync(folders.paper))
    cpSync(path.join(folders.paper, paperFolder), path.join(workplace, paperFolder), { recursive: true });
  say(`  ${paper.size} bestanden om mee te nemen\nZoekindex maken …`);
  const { pages, records } = await timings.time('zoekindex en adressen', () =>
    finishSite(workplace, settings.siteUrl, { graph, paper }),
  );
  say(`  ${pages} pagina’s en ${records} zoekbare ingangen`);
}

/**
 * Builds the site: content → graph → pages → index → the place of the site before. That one stays until the new one is whole.
 * @throws ContentError when there is anything wrong in the content, SettingError when the site cannot come where it should
 */
export async function buildSite(settings: Settings, manner: Manner): Promise<void> {
  const { kinds, timings, say } = manner;
  const folders = prepareTarget(settings);
  try {
    say(`Inhoud lezen (${settings.shownContent}/) …`);
    const building = { folder: settings.content, shown: settings.shownContent, ...(kinds && { kinds }) };
    const graph = timings.time('inhoud', () => buildGraph(building));
    say(`  ${graph.entries.length} ingangen, geen fouten\n  ${graph.readability}`);
    await makeSite(graph, folders, settings, manner);
    timings.time('op zijn plaats zetten', () => replaceSite(folders));
  } finally {
    for (const folder of [folders.workplace, folders.paper]) rmSync(folder, { recursive: true, force: true });
  }
}
