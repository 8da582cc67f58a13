import { joints } from '#language/compounds.ts';
import { wordFor, type Words } from './guide.ts';

/** The words of the site that a word makes with its neighbours: `net werk`, `samenwerking strategie`. */
export function joinedAt(sentence: readonly string[], index: number, words: Words): string[] {
  const runs = [
    [index - 1, 2],
    [index, 2],
    [index - 2, 3],
    [index - 1, 3],
    [index, 3],
  ] as const;
  return runs.flatMap(([start, length]) => {
    const run = sentence.slice(Math.max(0, start), Math.max(0, start) + length);
    if (start < 0 || run.length < length) return [];
    return joints.flatMap((link) => {
      const used = wordFor(run.join(link), words);
      return used?.startsWith(run[0] ?? '') && used.length > (run[0]?.length ?? 0) + 2 ? [used] : [];
    });
  });
}
