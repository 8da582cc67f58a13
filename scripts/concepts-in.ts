import * as words from '#language/commands.ts';
import { readGraph, type Building } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';

/** What there is to say of the concepts beside the site: which they are, and what is not right in them yet. Nothing waits for it. */
export function conceptsIn(published: Graph, building: Building): string[] {
  if (published.concepts.length === 0) return [];
  const all = readGraph({ ...building, withConcepts: true });
  const known = new Set(published.entries.map(({ id }) => id));
  const concepts = [...all.entries, ...all.broken].filter(({ id }) => !known.has(id));
  const isIn = (file: string): boolean => concepts.some(({ id }) => file.includes(`/${id}.`));
  const open = all.problems.filter(({ file }) => isIn(file)).map(({ file, line, message }) => `  ${file}:${line} ${message}`);
  return [words.concepts(concepts.map(({ id }) => id).join(', ')), ...open];
}
