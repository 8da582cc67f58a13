import type { ParsedFields } from './parse-yaml.ts';

/**
 * Reads a file of ways of asking: one on each line. A line that begins with # is a remark, an empty one nothing, and a dash or a
 * number in front, as in a list, is no part of the question.
 */
export function parseAsked(source: string): ParsedFields {
  const lines = source
    .split('\n')
    .map((line, index) => ({ asked: line.replace(/^\s*(?:(?:[-*•·–—]|\d{1,2}[.)])\s+|#.*)?/, '').trim(), line: index + 1 }));
  const asked = lines.filter((one) => one.asked !== '');
  return {
    data: asked.map((one) => one.asked),
    lineOf: ([index]) => asked[Number(index)]?.line ?? 1,
    writtenAt: () => undefined,
  };
}
