import { mistakesInFiles, notBuilt } from '#language/problems-report.ts';

/** Something wrong under content/, in the words of a redacteur. */
export interface Problem {
  file: string;
  line: number;
  /** The frontmatter field, or empty for the text. */
  field: string;
  message: string;
}

/** Where a problem stands. */
export type Place = Omit<Problem, 'message'>;

/**
 * All problems as one text, by file and line, with a closing line that counts them.
 * @param outcome what follows from it
 */
export function report(found: readonly Problem[], outcome = notBuilt): string {
  const sorted = [...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field));
  const blocks = sorted.map(({ file, line, field, message }) => `${file}:${line}${field ? `   ${field}` : ''}\n  ${message}\n`);
  const files = new Set(sorted.map(({ file }) => file)).size;
  return `${blocks.join('')}\n${mistakesInFiles(sorted.length, files)} ${outcome}`;
}

/** Thrown when content/ has problems: its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(found: readonly Problem[]) {
    super(report(found));
    this.problems = found;
  }
}
