import { parseDocument } from 'yaml';

/** A place in a file: from one sign up to another. */
export interface Span {
  start: number;
  end: number;
}

/** A file of an entry as it stands on disk, cut in its fields and its text. */
export interface SourceFile {
  text: string;
  /** Where its fields stand. */
  fields: Span;
  /** Where its text begins; at the end where it has none. */
  body: number;
}

/** Cuts a file in its fields and its text, without changing a sign of it. */
export function cut(text: string, file: string): SourceFile {
  if (file.endsWith('.yaml')) return { text, fields: { start: 0, end: text.length }, body: text.length };
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const closing = /^---[ \t]*$/m.exec(text.slice(opening));
  const end = opening + (closing?.index ?? 0);
  return { text, fields: { start: opening, end }, body: end + (closing?.[0].length ?? 0) };
}

/** Where the value of a field stands in a file. */
export function spanOf({ text, fields }: SourceFile, path: readonly (string | number)[]): Span | undefined {
  const node: unknown = parseDocument(text.slice(fields.start, fields.end)).getIn(path, true);
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : undefined;
  const [start, end] = (range ?? []).map(Number);
  return start === undefined || end === undefined ? undefined : { start: fields.start + start, end: fields.start + end };
}

/** The number of the line on which a sign stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The place of a sign by its line and its place there, both from 1. */
export function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  let offset = 0;
  for (let number = 1; number < line; number += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

/** A field with a list as one line more in it, or as a field of its own at the end of the fields. */
export function withInList(source: SourceFile, field: string, value: string): string {
  const { text, fields } = source;
  const span = spanOf(source, [field]);
  const before = text.slice(0, fields.end);
  if (!span) return `${before}${before.endsWith('\n') ? '' : '\n'}${field}: [${value}]\n${text.slice(fields.end)}`;
  const list = text.slice(span.start, span.end).trimEnd();
  const rest = text.slice(span.start + list.length);
  if (list.endsWith(']')) return `${text.slice(0, span.start)}${list.slice(0, -1).trimEnd()}, ${value}]${rest}`;
  const indent = /[ \t]*$/.exec(text.slice(0, span.start))?.[0] ?? '';
  return `${text.slice(0, span.start)}${list}\n${indent}- ${value}${rest}`;
}
