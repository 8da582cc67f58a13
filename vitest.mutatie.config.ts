import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Build sites, begin handreikingen, draw paper or read all of the content: each takes seconds, and what they say is said elsewhere. */
const long =
  'generated,hostile,handreiking-command,guide,guide-examples,makers-guide,new-handreiking,languages,house,paper-*,pack-pdf,commands,quality,build-*,views-*,drafting-*,english-check,download*';

/** Tests of one thing before those that read folder after folder: what is found ends the run. */
const isSlow = ({ moduleId }: TestSpecification): boolean => /\/(problems|own-kinds|graph-concepts|graph-build)\b/.test(moduleId);

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => Number(isSlow(one)) - Number(isSlow(other)));
  }
}

/**
 * The unit tests without projects, for mutation testing; all that are quick, or those whose names begin with `MUTATIE_TESTS`. They are run
 * with notes on each line, which takes some of them many times as long. Modules are loaded once for all files of a run: three quarters
 * of the time went there.
 */
export default defineConfig({
  test: {
    include: [`tests/unit/**/${process.env['MUTATIE_TESTS'] ?? ''}*.test.ts`],
    exclude: process.env['MUTATIE_TESTS'] ? [] : long.split(',').map((name) => `tests/unit/${name}.test.ts`),
    testTimeout: 120_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
