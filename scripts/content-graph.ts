import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { settingsHere } from './content-place.ts';

/** The graph of the content folder that the environment names. Throws ContentError when there is anything wrong in it. */
export function contentGraph(): Graph {
  const { content, shownContent } = settingsHere();
  return buildGraph({ folder: content, shown: shownContent });
}
