import * as words from '#language/building.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { provideGraph } from '../graph/current.ts';
import type { Graph } from '../graph/graph.ts';
import { provideKeeping } from '../onderweg/current.ts';
import { beginSearch, type SearchBeside } from '../output/search-beside.ts';
import { searchSiteOf } from '../output/search-entries.ts';
import type { Made } from '../paper/make-paper.ts';
import type { Kinds } from '../schema/kind.ts';
import { openPages, type KeptPages } from './kept-pages.ts';
import { beginPaper } from './paper-beside.ts';
import { htmlOf, type Drawing } from './prerender.ts';
import type { Settings } from './settings.ts';
import type { TargetFolders } from './swap.ts';
import type { Timings } from './timings.ts';

/** How a build is done: with which kinds of entry, and who is told what. */
export interface Manner {
  kinds?: Kinds;
  /** Whether squeezed files come beside the text files, for hosts that send those. */
  isCompressed?: boolean;
  timings: Timings;
  say: (line: string) => void;
}

/** A site of which the content was read, with what is made beside its pages. */
export interface Begun extends Drawing {
  graph: Graph;
  search: SearchBeside;
  paper: Promise<Map<string, Made>>;
  pages: KeptPages;
}

/** Begins what is made of a graph beside the pages, and provides these with what they ask for. */
async function beginBeside(graph: Graph, folders: TargetFolders, settings: Settings, { timings }: Manner): Promise<Begun> {
  provideKeeping();
  const { made: paper } = await beginPaper(graph, folders, settings);
  // Who waits for it hears of it.
  timings.time(words.paperStep, () => paper).catch(() => undefined);
  const pages = openPages(graph, settings);
  provideGraph(() => pages.graph);
  const search = beginSearch({ site: searchSiteOf(graph), store: settings.store, place: settings.target });
  // What stays as it was need not wait for Astro.
  for (const address of search.wanted) {
    const page = pages.known(address);
    if (page) search.take(address, htmlOf(page));
  }
  return { graph, search, paper, pages, take: search.take };
}

/**
 * Reads the content and begins what is made beside the pages.
 * @throws ContentError when there is anything wrong in the content
 */
export async function beginSite(folders: TargetFolders, settings: Settings, manner: Manner): Promise<Begun> {
  const { kinds, timings, say } = manner;
  say(words.readingContent(settings.shownContent));
  const building = { folder: settings.content, shown: settings.shownContent, ...(kinds && { kinds }) };
  const graph = timings.time(words.contentStep, () => buildGraph(building));
  say(words.entriesRead(graph.entries.length, graph.readability));
  return beginBeside(graph, folders, settings, manner);
}
