import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { parseText, type ParsedText } from '../text/parse.ts';
import { parseYaml, type ParsedFields } from './parse-yaml.ts';

/** A file under content/, read but not yet checked against a schema. */
export interface ParsedFile extends ParsedFields {
  /** The text with true line numbers; absent in a YAML file. */
  text?: ParsedText;
}

const fieldLine = /^\s*(?:- +)?[\w-]+:(?:\s|$)|^\s+- /;
const fence = /^---[ \t]*$/;

/** Reads one YAML or MDX file into fields, text and lines, or gives the problems that keep it from being read. */
export function parseFile(source: string, file: string): ParsedFile | Problem[] {
  const whole = source.replaceAll('\r\n', '\n');
  if (file.endsWith('.yaml')) return parseYaml(whole, file, 0);
  const lines = whole.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!fence.test(lines[start] ?? '')) return [problems.noFrontmatter({ file, line: Math.max(1, start + 1), field: '' })];
  const end = lines.findIndex((line, index) => index > start && fence.test(line));
  if (end < 0) return [problems.openFrontmatter({ file, line: start + 1, field: '' })];
  // What follows has the look of fields, up to another fence: then this one stands in their midst.
  const next = lines.findIndex((line, index) => index > end && fence.test(line));
  const between = lines.slice(end + 1, next).filter((line) => line.trim() !== '');
  if (next > 0 && between.length > 0 && between.every((line) => fieldLine.test(line))) {
    return [
      problems.syntax({ file, line: end + 1, field: '' }, 'er staat een regel met --- midden tussen de velden; haal die weg'),
    ];
  }
  const fields = parseYaml(lines.slice(start + 1, end).join('\n'), file, start + 1);
  if (Array.isArray(fields)) return fields;
  // The text keeps its place in the file, so that its lines are those that an editor shows.
  const text = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { ...fields, text: parseText(text) };
}
