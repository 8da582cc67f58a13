// npm run mutatie -- src/figures: mutation testing of a folder or a file, with the settings of stryker.config.mjs. A second word keeps
// to the tests whose file names begin with it: npm run mutatie -- src/figures figure
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const [place, tests = ''] = process.argv.slice(2);
if (!place || !existsSync(place)) {
  console.error('Noem een map of een bestand: npm run mutatie -- src/figures');
  process.exit(1);
}
const mutate = statSync(place).isDirectory() ? path.posix.join(place, '**/*.ts') : place;
const env = { ...process.env, MUTATIE_TESTS: tests };
const { status } = spawnSync('stryker', ['run', '--mutate', mutate], { stdio: 'inherit', env });
process.exit(status ?? 1);
