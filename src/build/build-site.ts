import * as words from '#language/building.ts';
import { provideGraph } from '../graph/current.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { provideKeeping } from '../onderweg/current.ts';
import { finishSite } from '../output/finish-site.ts';
import { beginSearch, type SearchBeside } from '../output/search-beside.ts';
import { searchSiteOf } from '../output/search-entries.ts';
import { writeOnderweg } from '../output/onderweg/write-onderweg.ts';
import type { Kinds } from '../schema/kind.ts';
import { drawPages } from './draw-pages.ts';
import { openPages } from './kept-pages.ts';
import { htmlOf } from './prerender.ts';
import { beginPaper, placePaper } from './paper-beside.ts';
import type { Settings } from './settings.ts';
import { replaceSite, type TargetFolders } from './swap.ts';
import { leaveTarget, prepareTarget } from './target-folder.ts';
import type { Timings } from './timings.ts';

/** How a build is done: with which kinds of entry, and who is told what. */
export interface Manner {
  kinds?: Kinds;
  /** Whether squeezed files come beside the text files, for hosts that send those. */
  isCompressed?: boolean;
  timings: Timings;
  say: (line: string) => void;
}

/** Makes the site of a graph in the work folder, with the search index that is made beside it. */
async function makeSite(
  { graph, search }: { graph: Graph; search: SearchBeside },
  folders: TargetFolders,
  settings: Settings,
  manner: Manner,
): Promise<void> {
  const { timings, say, isCompressed = false } = manner;
  const { workplace } = folders;
  provideKeeping();
  const making = timings.time(words.paperStep, () => beginPaper(graph, folders, settings));
  const kept = openPages(graph, settings);
  provideGraph(() => kept.graph);
  // What stays as it was need not wait for Astro.
  for (const address of search.wanted) {
    const page = kept.known(address);
    if (page) search.take(address, htmlOf(page));
  }
  say(words.makingPages);
  await timings.time(words.pagesStep, () => drawPages(settings, folders, { pages: kept, take: search.take }));
  kept.close();
  say(words.makingPaper);
  const paper = await making;
  placePaper(folders);
  say(words.filesToTake(paper.size));
  const index = await timings.time(words.indexStep, search.made);
  const pages = await timings.time(words.addressesStep, () => finishSite(workplace, settings.siteUrl, { graph, paper, index }));
  await timings.time(words.onderwegStep, () => writeOnderweg(workplace, graph.site, settings.root));
  writeHostFiles(workplace);
  if (isCompressed) say(words.filesPacked(timings.time(words.packStep, () => precompress(workplace))));
  say(words.pagesMade(pages, index.records));
}

/**
 * Builds the site: content → graph → pages → index → the place of the site before. That one stays until the new one is whole.
 * @throws ContentError when there is anything wrong in the content, SettingError when the site cannot come where it should
 */
export async function buildSite(settings: Settings, manner: Manner): Promise<void> {
  const { kinds, timings, say } = manner;
  const folders = prepareTarget(settings, say);
  try {
    say(words.readingContent(settings.shownContent));
    const building = { folder: settings.content, shown: settings.shownContent, ...(kinds && { kinds }) };
    const graph = timings.time(words.contentStep, () => buildGraph(building));
    say(words.entriesRead(graph.entries.length, graph.readability));
    const search = beginSearch({ site: searchSiteOf(graph), store: settings.store, place: settings.target });
    try {
      await makeSite({ graph, search }, folders, settings, manner);
    } finally {
      await search.stop();
    }
    timings.time(words.placingStep, () => replaceSite(folders));
  } finally {
    leaveTarget(folders);
  }
}
