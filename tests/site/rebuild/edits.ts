import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readGraph } from '../../../src/graph/build-graph.ts';
import type { Choice } from '../mutations/mutation.ts';

/** A file of the content that may be edited: its text as lines, and the line that closes its fields. */
interface Sheet {
  file: string;
  lines: string[];
  fence: number;
}

const isSentence = (line: string): boolean => /^[A-Z][^|<]*[.]$/.test(line);

const sheetsIn = (content: string): Sheet[] =>
  globSync('*/*.mdx', { cwd: content })
    .sort()
    .map((name) => {
      const file = path.join(content, name);
      const lines = readFileSync(file, 'utf8').split('\n');
      return { file, lines, fence: lines.indexOf('---', 1) };
    });

/** Puts something behind one of the lines of a sheet; nothing where no line is fit. */
function addBehind(sheet: Sheet, choice: Choice, fits: (line: string, at: number) => boolean, added: string): string | undefined {
  const at = choice.of(sheet.lines.flatMap((line, number) => (fits(line, number) ? [number] : [])));
  if (at === undefined) return undefined;
  return sheet.lines.map((line, number) => (number === at ? line + added : line)).join('\n');
}

/** What an editor does to a file, by name: gives what the file holds then. */
const edits = {
  sentence: (sheet, choice, number) =>
    addBehind(sheet, choice, (line, at) => at > sheet.fence && isSentence(line), ` Ook ${number}.`),
  link: (sheet, choice, _number, target) =>
    addBehind(sheet, choice, (line, at) => at > sheet.fence && isSentence(line), ` Zie [[${target}]].`),
  heading: (sheet, choice, number) =>
    addBehind(sheet, choice, (line, at) => at > sheet.fence && /^## \w/.test(line), ` ${number}`),
  title: (sheet, choice, number) =>
    addBehind(sheet, choice, (line, at) => at < sheet.fence && /^titel: \w/.test(line), ` ${number}`),
  gist: (sheet, choice, number) =>
    addBehind(sheet, choice, (line, at) => at < sheet.fence && /^kort: [A-Z].*[.]$/.test(line), ` Ook ${number}.`),
  relation: (sheet, choice) => {
    const lists = sheet.lines.flatMap((line, place) =>
      place < sheet.fence && /^(?: {2}- [\w/-]+|\w+: \[.+\])$/.test(line) ? [place] : [],
    );
    const at = choice.of(lists);
    return at === undefined ? undefined : sheet.lines.filter((_, place) => place !== at).join('\n');
  },
} satisfies Record<string, (sheet: Sheet, choice: Choice, number: number, target: string) => string | undefined>;

export type Edit = keyof typeof edits | 'asked' | 'new' | 'removed';

const nameOf = (content: string, { file }: Sheet): string => path.relative(content, file).replace(/\.mdx$/, '');

/** Does one edit to a sheet; gives how to take it back, or nothing when it could not be done. */
function edit(kind: Edit, content: string, sheets: Sheet[], number: number, choice: Choice): (() => void) | undefined {
  const [sheet, other] = [choice.of(sheets), choice.of(sheets)];
  if (!sheet || !other) return undefined;
  const before = sheet.lines.join('\n');
  const back = (): void => writeFileSync(sheet.file, before);
  if (kind === 'removed') {
    rmSync(sheet.file);
    return back;
  }
  if (kind === 'asked') {
    const file = sheet.file.replace(/\.mdx$/, '.vragen.txt');
    if (existsSync(file)) return undefined;
    writeFileSync(file, `waar staat nummer ${number}\nwie vraagt er naar ${number}\n`);
    return () => rmSync(file);
  }
  if (kind === 'new') {
    const file = sheet.file.replace(/\.mdx$/, `-${number}.mdx`);
    writeFileSync(file, before.replace(/^titel: (.*)$/m, `titel: Nummer ${number}`));
    return () => rmSync(file);
  }
  const after = edits[kind](sheet, choice, number, nameOf(content, other));
  if (after === undefined) return undefined;
  writeFileSync(sheet.file, after);
  return back;
}

/**
 * Edits a content folder as someone would, without a mistake: an edit that the check refuses is taken back and another is tried.
 * @param kinds the kinds of edit, one after the other
 * @returns what was done, a line for each
 */
export function editContent(content: string, kinds: readonly Edit[], choice: Choice): string[] {
  return kinds.map((kind, number) => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const back = edit(kind, content, sheetsIn(content), 100 + number, choice);
      if (!back) continue;
      const { problems } = readGraph({ folder: content });
      if (problems.length === 0) return `${kind} ${number}`;
      back();
    }
    throw new Error(`No ${kind} can be done in ${content}`);
  });
}
