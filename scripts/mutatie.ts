// npm run mutatie -- src/figures: mutation testing of a folder or a file, with the settings of stryker.config.mjs. A second word keeps
// to the tests whose file names begin with it: npm run mutatie -- src/figures figure. A whole folder takes hours: --deel 8 takes one in
// eight of what its files declare, the same each time.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const {
  values: { deel },
  positionals: [place, tests = ''],
} = parseArgs({ allowPositionals: true, options: { deel: { type: 'string', default: '1' } } });
if (!place || !existsSync(place) || !/^[1-9]\d*$/.test(deel)) {
  console.error(
    'Noem een map of een bestand: npm run mutatie -- src/figures, of een achtste ervan: npm run mutatie -- src/figures --deel 8',
  );
  process.exit(1);
}

/** The places of what a file declares, as Stryker takes them: file:first line-last line. */
function declarationsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isInterfaceDeclaration(statement))
    .map((statement) => `${file}:${String(lineOf(statement.getStart(source)))}-${String(lineOf(statement.getEnd()))}`);
}

const files = statSync(place).isDirectory() ? globSync(path.posix.join(place, '**/*.ts')).sort() : [place];
const mutate = deel === '1' ? files : files.flatMap(declarationsIn).filter((_, index) => index % Number(deel) === 0);
const env = { ...process.env, MUTATIE_TESTS: tests };
const { status } = spawnSync('stryker', ['run', '--mutate', mutate.join(',')], { stdio: 'inherit', env });
process.exit(status ?? 1);
