/**
 * Mutation testing: changes one thing at a time in the code and looks whether a unit test notices. `npm run mutatie -- src/figures` does
 * this for a folder or a file. What survives is a line that no test guards.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutatie.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What runs only while a module is loaded would need every test for each change: nine tenths of the time for one in twenty-five.
  ignoreStatic: true,
  // On a busy machine a slow test is no endless one: what runs out of time counts as found.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.build-mutatie/rapport.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'dist-*', '.build*', '.astro', 'test-results', 'bench'],
  tempDirName: '.build-mutatie',
};
