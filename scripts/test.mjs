// npm test: everything that must hold, from format to browser. A failure in one step still shows the others. Runs on Node 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, projectNode, stop } from './bring-along.mjs';
import { ensureChromium, ensureFirefox, missingServers } from './browsers.mjs';

ensurePackages();
const node = path.resolve(projectNode());
const bin = path.resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A test runner's own count, from the report it wrote, and what failed by name: who sees only the end of a long log knows where to look. */
function vitestCount({ testResults, numPassedTests, numFailedTests, numFailedTestSuites }) {
  const named = testResults.flatMap(({ name, status, message, assertionResults }) => [
    ...(status === 'failed' && message ? [`${path.basename(name)}: ${message}`] : []),
    ...assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${path.basename(name)}: ${test.fullName}: ${test.failureMessages.join(' ')}`),
  ]);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, named.length, Math.sign(numFailedTestSuites)), named };
}

/** The tests of a report of Playwright that did not simply pass, with what was said. A skipped or flaky test proves nothing. */
const notPassed = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(notPassed),
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(
        ({ projectName, status, results }) => `${file} [${projectName}] ${title}: ${results.at(-1)?.error?.message ?? status}`,
      ),
  ),
];
const playwrightCount = ({ stats, suites, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  named: [...notPassed({ suites }), ...errors.map(({ message }) => message)],
});

const tool = (name, ...args) => [path.join(bin, name), ...args];
const script = (file, ...args) => [node, file, ...args];
const vitest = (project) =>
  tool(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  );

/** Checks that each keep one core busy: two of them run side by side, and say what they found when they are done. */
const checks = [
  { name: 'regels', command: tool('eslint', '--max-warnings', '0', '.') },
  { name: 'pagina’s en typen', command: tool('astro', 'check', '--minimumFailingSeverity', 'hint') },
  { name: 'opmaak', command: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'typen', command: tool('tsc', '--noEmit') },
  { name: 'spelling', command: tool('cspell', 'lint', '--no-progress', '--quiet') },
  { name: 'inhoud', command: script('scripts/check-content.ts') },
];

const steps = [
  { name: 'losse onderdelen', command: vitest('unit'), report: 'test-results/unit.json', count: vitestCount },
  { name: 'bouwen', command: script('scripts/build.ts') },
  { name: 'gebouwde site', command: vitest('site'), report: 'test-results/site.json', count: vitestCount },
  { name: 'hosts', command: vitest('hosts'), report: 'test-results/hosts.json', count: vitestCount },
  { name: 'onderweg', command: vitest('onderweg'), report: 'test-results/onderweg.json', count: vitestCount },
  { name: 'Firefox', command: vitest('firefox'), report: 'test-results/firefox.json', count: vitestCount },
  { name: 'browser', command: tool('playwright', 'test'), report: 'test-results/browser.json', count: playwrightCount },
];

/** Runs a command; gives its status, and what it printed when that was to be kept. */
const run = ([program, ...args], isKept) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: isKept ? 'pipe' : 'inherit', env });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('error', ({ message }) => resolve({ status: 1, printed: message }));
    child.on('close', (status) => resolve({ status, printed: Buffer.concat(printed).toString() }));
  });

/** What a step passed and failed. A step without tests of its own counts as one. */
function countOf({ report, count }, isRight) {
  if (!report) return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  // A runner that fails without a failed test, or that ran none at all, is a failure too.
  const isSilent = counted.failed === 0 && (!isRight || counted.passed === 0);
  return isSilent ? { ...counted, failed: 1 } : counted;
}

/** Runs one step; gives its name with how many tests it passed and failed. */
async function runStep(step, isKept = false) {
  const start = Date.now();
  const title = `\n── ${step.name} ──`;
  if (!isKept) console.log(title);
  const { status, printed } = await run(step.command, isKept);
  if (isKept) console.log(`${title}\n${printed.trim()}`);
  console.log(`   ${status === 0 ? 'in orde' : 'NIET in orde'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return { name: step.name, ...countOf(step, status === 0) };
}

/** Runs the checks in two lanes; what follows on them takes both cores by itself. */
async function runAll() {
  const counts = [];
  const waiting = [...checks];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step, true));
  };
  await Promise.all([lane(), lane()]);
  for (const step of steps) counts.push(await runStep(step));
  return counts;
}

if (!ensureChromium()) stop('Er is geen browser voor de tests. Installeer Chromium of Chrome, of zet CHROMIUM_PATH.');
if (!ensureFirefox()) stop('Er is geen Firefox voor de tests. Installeer Firefox, of zet FIREFOX_PATH.');
const missing = missingServers();
if (missing.length > 0) stop(`Voor de tests op echte servers ontbreekt: ${missing.join(', ')}. Installeer die van Debian.`);
rmSync('test-results', { recursive: true, force: true });
const counts = await runAll();
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
console.log('');
for (const { name, passed, failed } of counts) console.log(`${name}: ${passed} goed, ${failed} fout`);
for (const { named = [] } of counts) for (const line of named) console.log(`× ${line.slice(0, 600)}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
