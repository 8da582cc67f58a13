// npm run mutatie -- src/figures: mutation testing of a folder or a file, with the settings of stryker.config.mjs. A second word keeps
// to the tests whose file names begin with it: npm run mutatie -- src/figures figure. A whole folder takes hours: --deel 10 takes one in
// ten of what its files declare, spread over the folder and the same each time; --vanaf 3 another tenth, for a figure that nobody worked
// on. At the end stands what a figure must be read with: what was found, what ran out of time, what survived, what no test runs.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { z } from 'zod';

const options = { deel: { type: 'string', default: '1' }, vanaf: { type: 'string', default: '0' } } as const;
const {
  values: { deel, vanaf },
  positionals: [place, tests = ''],
} = parseArgs({ allowPositionals: true, options });
if (!place || !existsSync(place) || !/^[1-9]\d*$/.test(deel) || !/^\d+$/.test(vanaf)) {
  console.error(
    'Noem een map of een bestand: npm run mutatie -- src/figures, of een tiende ervan: npm run mutatie -- src/figures --deel 10 --vanaf 3',
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

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** What became of the mutants, per file and in all, with the score: found of found and survived; what no test runs counts as survived. */
function tally(file: string): string {
  const { files } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const line = (name: string, statuses: readonly string[]): string => {
    const count = (status: string): number => statuses.filter((one) => one === status).length;
    const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count) as [
      number,
      number,
      number,
      number,
    ];
    const all = killed + timeout + survived + uncovered;
    return `${name}: ${all ? ((100 * (killed + timeout)) / all).toFixed(1) : '–'} % of ${all} (found ${killed}, out of time ${timeout}, survived ${survived}, run by no test ${uncovered})`;
  };
  const all = Object.entries(files).map(([name, { mutants }]) => [name, mutants.map(({ status }) => status)] as const);
  return [...all, ['all', all.flatMap(([, statuses]) => statuses)] as const]
    .map(([name, statuses]) => line(name, statuses))
    .join('\n');
}

const files = statSync(place).isDirectory() ? globSync(path.posix.join(place, '**/*.ts')).sort() : [place];
const isOfThisPart = (_: string, index: number): boolean => index % Number(deel) === Number(vanaf) % Number(deel);
const mutate = deel === '1' ? files : files.flatMap(declarationsIn).filter(isOfThisPart);
const env = { ...process.env, MUTATIE_TESTS: tests };
const { status } = spawnSync('stryker', ['run', '--mutate', mutate.join(',')], { stdio: 'inherit', env });
if (status === 0) console.log(tally('.build-mutatie/rapport.json'));
process.exit(status ?? 1);
