import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/renaming.ts';
import type { Graph } from '../graph/graph.ts';
import { releaseFile } from '../graph/release.ts';

/** A few letters that follow from what an entry says: when they differ, the entry was changed. */
export const printOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).digest('hex').slice(0, 8);

/**
 * Keeps which entries there are, with a print of each: the check then sees what disappears, and the report what changed.
 * @returns how many there are
 */
export function writeRelease(graph: Graph, { folder, shown }: { folder: string; shown: string }, today: string): number {
  const print = (file: string): string => printOf(path.join(folder, path.posix.relative(shown, file)));
  const lines = graph.entries.flatMap(({ id, file, data }) => [
    `${id} ${print(file)}`,
    // An old address leads on from now on, whatever happens to the entry.
    ...(data.vorigeIds ?? []).map((before) => `${before} nu:${id}`),
  ]);
  const head = words.releaseHead(graph.site.uitgave, today);
  writeFileSync(path.join(folder, releaseFile), `${head}${lines.sort().join('\n')}\n`);
  return graph.entries.length;
}
