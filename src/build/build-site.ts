import * as words from '#language/building.ts';
import { provideGraph } from '../graph/current.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { provideKeeping } from '../onderweg/current.ts';
import { finishSite } from '../output/finish-site.ts';
import { writeOnderweg } from '../output/onderweg/write-onderweg.ts';
import type { Kinds } from '../schema/kind.ts';
import { drawPages } from './draw-pages.ts';
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

/** Makes the site of a graph in the work folder. */
async function makeSite(graph: Graph, folders: TargetFolders, settings: Settings, manner: Manner): Promise<void> {
  const { timings, say, isCompressed = false } = manner;
  const { workplace } = folders;
  provideGraph(() => graph);
  provideKeeping();
  const making = timings.time(words.paperStep, () => beginPaper(graph, folders, settings));
  say(words.makingPages);
  await timings.time(words.pagesStep, () => drawPages(settings, folders));
  if (settings.hasPaper) say(words.makingPaper);
  const paper = await making;
  placePaper(folders);
  if (settings.hasPaper) say(words.filesToTake(paper.size));
  say(words.makingIndex);
  const { pages, records } = await timings.time(words.indexStep, () => finishSite(workplace, settings.siteUrl, { graph, paper }));
  await timings.time(words.onderwegStep, () => writeOnderweg(workplace, graph.site, settings.root));
  writeHostFiles(workplace);
  if (isCompressed) say(words.filesPacked(timings.time(words.packStep, () => precompress(workplace))));
  say(words.pagesMade(pages, records));
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
    await makeSite(graph, folders, settings, manner);
    timings.time(words.placingStep, () => replaceSite(folders));
  } finally {
    leaveTarget(folders);
  }
}
