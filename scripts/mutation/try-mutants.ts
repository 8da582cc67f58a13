// Runs in a copy of the generator in which mutants stand behind switches: reads the quick unit tests once, looks which test runs which
// mutant, and runs those with each mutant switched on, the quickest first, until one fails. Says on standard output what became of each.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './mutants.ts';
import type { Kept } from './tests-here.ts';

const stand = new URL('tests-here.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) => (name === 'vitest' ? { url: stand, shortCircuit: true } : next(name, context)),
});
const { beginFile, end, tests } = await import('./tests-here.ts');

/** Build sites, begin handreikingen, draw paper or read all of the content: each takes seconds, and what they guard is not these folders. */
const long =
  /^(?:generated|hostile|handreiking-command|guide|makers-guide|new-handreiking|languages|house|paper-|pack-pdf|commands|quality|build-|views-|drafting-|english-check|downloads-|font|precompress|editor-schemas)/;

/** What the switches of StrykerJS look at and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
declare global {
  // The name is theirs.
  var __stryker__: Switches;
}
const switches: Switches = (globalThis.__stryker__ = {});

/** Runs a test; says whether it failed, and how long it took. */
async function fails({ run }: Kept): Promise<{ isFailed: boolean; took: number }> {
  const begin = performance.now();
  const isFailed = await run().then(
    () => false,
    () => true,
  );
  return { isFailed, took: performance.now() - begin };
}

/** What became of a mutant: found, out of time, survived, or run by no test; `fixed` when it runs only while modules are loaded. */
export type Outcome = 'found' | 'out of time' | 'survived' | 'run by no test' | 'fixed';

interface Meeting {
  test: Kept;
  hits: number;
  took: number;
}

/** Runs all tests once, without a mutant, and gives for each mutant the tests that run it. Who fails now guards nothing. */
async function meetings(): Promise<Map<string, Meeting[]>> {
  const met = new Map<string, Meeting[]>();
  for (const test of tests) {
    switches.currentTestId = test.id;
    const { isFailed, took } = await fails(test);
    if (isFailed) process.stderr.write(`Left out, for it fails by itself: ${test.file} ${test.name}\n`);
    const hit = isFailed ? {} : (switches.mutantCoverage?.perTest[test.id] ?? {});
    for (const [id, hits] of Object.entries(hit)) met.set(id, [...(met.get(id) ?? []), { test, hits, took }]);
  }
  switches.currentTestId = undefined;
  return met;
}

async function outcomeOf(id: string, met: readonly Meeting[]): Promise<Outcome> {
  if (met.length === 0) return switches.mutantCoverage?.static[id] ? 'fixed' : 'run by no test';
  for (const { test, hits } of [...met].sort((a, b) => a.took - b.took)) {
    // Who comes by a hundred times as often as without the change runs without end.
    const hitLimit = hits * 100 + 1000;
    Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit });
    const { isFailed } = await fails(test);
    const isEndless = (switches.hitCount ?? 0) > hitLimit;
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
    if (isFailed) return isEndless ? 'out of time' : 'found';
  }
  return 'survived';
}

const mutants = JSON.parse(readFileSync('mutants.json', 'utf8')) as Mutant[];
for (const file of globSync('tests/unit/**/*.test.ts').sort()) {
  if (long.test(path.basename(file))) continue;
  beginFile(path.basename(file));
  const before = tests.length;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    tests.length = before;
    process.stderr.write(`Left out, for it asks for Vite: ${file} ${String(error)}\n`);
  }
}
const met = await meetings();
const outcomes: (Mutant & { outcome: Outcome })[] = [];
for (const mutant of mutants) {
  outcomes.push({ ...mutant, outcome: await outcomeOf(mutant.id, met.get(mutant.id) ?? []) });
  if (outcomes.length % 200 === 0) process.stderr.write(`${outcomes.length} of ${mutants.length}\n`);
}
writeFileSync('outcomes.json', JSON.stringify(outcomes));
await end();
process.exit(0);
