import * as words from '#language/problems-yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { parseText, type ParsedText } from '../text/parse.ts';
import { parseYaml, type ParsedFields } from './parse-yaml.ts';

/** A file under content/, read but not yet checked against a schema. */
export interface ParsedFile extends ParsedFields {
  /** The text with true line numbers; absent in a YAML file. */
  text?: ParsedText;
  /** What tells this state of the file from every other. */
  stamp?: string;
}

const fieldLine = /^\s*(?:- +)?[\w-]+:(?:\s|$)|^\s+- /;
const fence = /^ {0,3}---[ \t]*$/;
// What stands where a fence was meant.
const nearlyFence = /^\s*(?:[-–—=*_+~]{2,}|[–—]|\.{3})\s*$/;

/** The number of the first line from `start` on that is of a form; -1 when none is. */
const lineLike = (lines: readonly string[], form: RegExp, start: number): number =>
  lines.findIndex((line, index) => index >= start && form.test(line));

/** The line on which fields begin a second time, below those that were read: they would stand in the text. */
function secondFields(lines: readonly string[], end: number): { line: number; isWithin: boolean } | undefined {
  const next = lineLike(lines, fence, end + 1);
  const hasFields = (from: number, to: number): boolean => {
    const between = lines.slice(from + 1, to).filter((line) => line.trim() !== '');
    return to > 0 && between.length > 0 && between.every((line) => fieldLine.test(line));
  };
  if (hasFields(end, next)) return { line: end + 1, isWithin: true };
  return hasFields(next, lineLike(lines, fence, next + 1)) ? { line: next + 1, isWithin: false } : undefined;
}

/** Reads one YAML or MDX file into fields, text and lines, or gives the problems that keep it from being read. */
export function parseFile(source: string, file: string): ParsedFile | Problem[] {
  if (file.endsWith('.yaml')) return parseYaml(source, file, 0);
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const first = (lines[start] ?? '').trim();
  if (!fence.test(lines[start] ?? '')) return [problems.noFrontmatter({ file, line: Math.max(1, start + 1), field: '' }, first)];
  const end = lineLike(lines, fence, start + 1);
  if (end < 0) {
    const meant = lineLike(lines, nearlyFence, start + 1);
    return [problems.openFrontmatter({ file, line: Math.max(start, meant) + 1, field: '' }, lines[meant]?.trim())];
  }
  const second = secondFields(lines, end);
  if (second) {
    const detail = second.isWithin ? words.fenceAmongFields : words.fieldsAgain;
    return [problems.syntax({ file, line: second.line, field: '' }, detail)];
  }
  const fields = parseYaml(lines.slice(start + 1, end).join('\n'), file, start + 1);
  if (Array.isArray(fields)) return fields;
  // The text keeps its place in the file, so that its lines are those that an editor shows.
  const text = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { ...fields, text: parseText(text) };
}
