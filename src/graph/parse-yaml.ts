import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { firstError, trapIn } from './yaml-mistakes.ts';

/** Fields that were read, and where each stands. */
export interface ParsedFields {
  data: unknown;
  /** The line of a field, given its path; of the nearest field above it when the field itself is not there. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** A value as it was written, where YAML made something else of it: `1.10`, not 1.1. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

/** The place in the text of the deepest part of a path that is there. */
function offsetAt(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
      if (!range) return offset;
      offset = range[0];
    } else return offset;
  }
  return offset;
}

/**
 * Reads YAML and keeps its lines.
 * @param before the number of lines that stand above it in the file
 */
export function parseYaml(text: string, file: string, before: number): ParsedFields | Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const wrong = firstError(document, text, counter) ?? trapIn(document, text, counter);
  if (wrong) return [problems.syntax({ file, line: wrong.line + before, field: '' }, wrong.detail)];
  const lineOf = (path: readonly PropertyKey[]): number => {
    const offset = offsetAt(document, path);
    return offset === undefined ? 1 : counter.linePos(offset).line + before;
  };
  const writtenAt = (path: readonly PropertyKey[]): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return { data: document.toJS(), lineOf, writtenAt };
}
