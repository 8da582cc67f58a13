import path from 'node:path';
import { readSettings } from '../src/build/settings.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';

/** The graph of the content folder that the environment names. Throws ContentError when there is anything wrong in it. */
export function contentGraph(): Graph {
  const { content, shownContent } = readSettings(process.env, path.resolve(import.meta.dirname, '..'));
  return buildGraph({ folder: content, shown: shownContent });
}
