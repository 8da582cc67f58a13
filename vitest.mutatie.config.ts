import { defineConfig } from 'vitest/config';

/**
 * The unit tests without projects, for mutation testing; all of them, or those whose names begin with `MUTATIE_TESTS`. They are run with
 * notes on each line, which takes some of them many times as long.
 */
export default defineConfig({
  test: { include: [`tests/unit/${process.env['MUTATIE_TESTS'] ?? ''}*.test.ts`], testTimeout: 120_000 },
});
