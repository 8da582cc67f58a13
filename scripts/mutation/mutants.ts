import { Instrumenter } from '@stryker-mutator/instrumenter';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One change in the code: where, what stands there, and what would come there. */
export interface Mutant {
  id: string;
  file: string;
  line: number;
  now: string;
  then: string;
}

/** Lines of a file, counted from 0. */
interface Span {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** Where the declarations of a file stand. */
function declarationsIn(file: string): Span[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isInterfaceDeclaration(statement))
    .map((statement) => ({
      start: { line: lineOf(statement.getStart(source)), column: 0 },
      end: { line: lineOf(statement.getEnd()) + 1, column: 0 },
    }));
}

const nothing = (): void => undefined;
const isOff = (): boolean => false;
/** Says nothing of what is done. */
const logger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
  ...{ isTraceEnabled: isOff, isDebugEnabled: isOff, isInfoEnabled: isOff, isWarnEnabled: isOff },
  ...{ isErrorEnabled: isOff, isFatalEnabled: isOff },
};

const wordsAt = (lines: readonly string[], { start, end }: Span): string =>
  start.line === end.line
    ? (lines[start.line] ?? '').slice(start.column, end.column)
    : `${(lines[start.line] ?? '').slice(start.column).trim()} …`;

/**
 * Puts every change that StrykerJS knows in files, each behind a switch of its own, and gives the changes.
 * @param isWanted whether a declaration is of the part that is asked for: all declarations of all files are counted on
 */
export async function putMutants(
  tree: string,
  files: readonly string[],
  isWanted: (number: number) => boolean,
): Promise<Mutant[]> {
  let number = 0;
  const wanted = files.flatMap((name) => {
    const file = path.join(tree, name);
    const mutate = declarationsIn(file).filter(() => isWanted(number++));
    return mutate.length > 0 ? [{ name: file, mutate, content: readFileSync(file, 'utf8') }] : [];
  });
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const made = await new Instrumenter(logger).instrument(wanted, options);
  const lines = new Map(wanted.map(({ name, content }) => [name, content.split('\n')]));
  for (const { name, content } of made.files) writeFileSync(name, content);
  return made.mutants.map(({ id, fileName, location, replacement }) => ({
    id,
    file: path.relative(tree, fileName),
    line: location.start.line + 1,
    now: wordsAt(lines.get(fileName) ?? [], location),
    then: replacement.replace(/\s+/g, ' '),
  }));
}
