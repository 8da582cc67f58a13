import { buildGraph, type Graph } from './build-graph.ts';

/** The folder that holds this handreiking; another folder gives another handreiking. */
export const contentFolder = process.env['HANDREIKING_CONTENT'] ?? 'content';

/** The graph of the whole site, read and built once a run. */
export const graph: Graph = buildGraph(contentFolder);
