import { defineConfig } from 'vitest/config';

/** The unit tests without projects, for mutation testing; all of them, or those whose names begin with `MUTATIE_TESTS`. */
export default defineConfig({ test: { include: [`tests/unit/${process.env['MUTATIE_TESTS'] ?? ''}*.test.ts`] } });
