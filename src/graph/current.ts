import type { Graph } from './graph.ts';

declare global {
  // One place for all copies of this module: pages are bundled apart from the script that builds them.
  var handreikingGraph: (() => Graph) | undefined;
}

/** Says where the pages of this process get their graph. It is made when it is first asked for, and may be another one later. */
export function provideGraph(graph: () => Graph): void {
  globalThis.handreikingGraph = graph;
}

/** The graph that the pages of this process show. Throws when none was provided. */
export function currentGraph(): Graph {
  if (!globalThis.handreikingGraph)
    throw new Error('No graph was provided: build with scripts/build.ts or write with scripts/dev.ts');
  return globalThis.handreikingGraph();
}
