import * as words from '#language/building.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { finishSite } from '../output/finish-site.ts';
import { writeOnderweg } from '../output/onderweg/write-onderweg.ts';
import { beginSite, type Begun, type Manner } from './begin-site.ts';
import { drawPages } from './draw-pages.ts';
import { placePaper } from './paper-beside.ts';
import type { Settings } from './settings.ts';
import { replaceSite, type TargetFolders } from './swap.ts';
import { leaveTarget, prepareTarget } from './target-folder.ts';

/** Makes the site that was begun in the work folder. */
async function makeSite(begun: Begun, folders: TargetFolders, settings: Settings, manner: Manner): Promise<void> {
  const { timings, say, isCompressed = false } = manner;
  const { workplace } = folders;
  const { graph, search, pages: kept, paper: making } = begun;
  say(words.makingPages);
  await timings.time(words.pagesStep, () => drawPages(settings, folders, begun));
  kept.close();
  if (settings.hasPaper) say(words.makingPaper);
  const paper = await making;
  placePaper(folders);
  if (settings.hasPaper) say(words.filesToTake(paper.size));
  say(words.makingIndex);
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
  const folders = prepareTarget(settings, manner.say);
  try {
    const begun = await beginSite(folders, settings, manner);
    try {
      await makeSite(begun, folders, settings, manner);
    } finally {
      await begun.search.stop();
    }
    manner.timings.time(words.placingStep, () => replaceSite(folders));
  } finally {
    leaveTarget(folders);
  }
}
