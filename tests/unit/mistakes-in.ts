import { parseText } from '../../src/text/parse.ts';

/**
 * The rows of a table of texts: a text, and what is said of it. A line break is written as ⏎, a tab as ⇥, a backtick as ´.
 */
export const rowsOf = (table: string): [text: string, expected: string][] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', expected = ''] = row.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('´', '`').split(' => ');
      return [text, expected];
    });

/** What is said of a text: of each mistake its line and the last sentence, which is what to write instead. */
export const said = (text: string): string =>
  parseText(text)
    .mistakes.map(({ line, message }) => `${line} ${message.split(/(?<=[.?:]) (?=[A-ZÀ-Ý])/).at(-1) ?? ''}`)
    .join(' + ') || 'goed';
