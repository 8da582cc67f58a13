// npm run mutatie -- src/graph: what the unit tests guard of a folder or a file. Every change that StrykerJS knows is put in the code, each
// behind a switch, in a copy; the tests are loaded once and run with one switch on after another (scripts/mutation/). A folder takes
// minutes. --deel 10 takes one in ten of what its files declare, spread over them and the same each time; --vanaf 3 another tenth.
// The last lines are the figures per file; each change that survived stands in .build-mutatie/overleefd.txt.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { putMutants, type Mutant } from './mutation/mutants.ts';
import type { Outcome } from './mutation/try-mutants.ts';

const options = { deel: { type: 'string', default: '1' }, vanaf: { type: 'string', default: '0' } } as const;
const {
  values: { deel, vanaf },
  positionals: [place = ''],
} = parseArgs({ allowPositionals: true, options });
const root = path.resolve(import.meta.dirname, '..');
if (!place || !existsSync(path.join(root, place)) || !/^[1-9]\d*$/.test(deel) || !/^\d+$/.test(vanaf)) {
  console.error(
    'Noem een map of een bestand: npm run mutatie -- src/figures, of een tiende ervan: npm run mutatie -- src/figures --deel 10 --vanaf 3',
  );
  process.exit(1);
}

/** A copy of all that the unit tests read. */
function copyTree(): string {
  const tree = path.join(root, '.build-mutatie', 'boom');
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of ['src', 'tests', 'scripts', 'content', 'docs', 'hosting', 'bin', 'package.json'])
    cpSync(path.join(root, name), path.join(tree, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  return tree;
}

/** What became of some changes, in one line: what survived and what no test runs counts as not found. */
function figures(name: string, outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const all = outcomes.length - count('fixed');
  const score = all === 0 ? '–' : ((100 * (count('found') + count('out of time'))) / all).toFixed(1);
  const kinds = (['found', 'out of time', 'survived', 'run by no test'] as const).map(
    (outcome) => `${outcome} ${count(outcome)}`,
  );
  return `${name}: ${score} % of ${all} (${kinds.join(', ')})`;
}

const tree = copyTree();
const isFolder = statSync(path.join(root, place)).isDirectory();
const files = isFolder ? globSync(path.posix.join(place, '**/*.ts'), { cwd: root }).sort() : [place];
const mutants = await putMutants(tree, files, (number) => number % Number(deel) === Number(vanaf) % Number(deel));
writeFileSync(path.join(tree, 'mutants.json'), JSON.stringify(mutants));
const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'mutation', 'try-mutants.ts')], {
  cwd: tree,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
const found = JSON.parse(readFileSync(path.join(tree, 'outcomes.json'), 'utf8')) as (Mutant & { outcome: Outcome })[];
const left = found.filter(({ outcome }) => outcome === 'survived' || outcome === 'run by no test');
const lines = left.map(({ file, line, now, then, outcome }) => `${file}:${line} ${outcome}: ${now} => ${then}`);
writeFileSync(path.join(root, '.build-mutatie', 'overleefd.txt'), `${lines.join('\n')}\n`);
for (const [file, ofFile] of Map.groupBy(found, (one) => one.file))
  console.log(
    figures(
      file,
      ofFile.map(({ outcome }) => outcome),
    ),
  );
console.log(
  figures(
    place,
    found.map(({ outcome }) => outcome),
  ),
);
