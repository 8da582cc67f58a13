/**
 * npm run mutatie -- "src/search/*.ts": changes the code in small ways and counts which changes a unit test sees.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  // Only the unit tests: those over the built site take minutes.
  vitest: { configFile: 'vitest.unit.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What a test does not see is listed; nothing is left out.
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  ignorePatterns: ['dist', '.astro', '.build*', 'public', 'test-results'],
  tempDirName: '.stryker-tmp',
};
