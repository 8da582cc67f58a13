import { defineConfig } from 'vitest/config';

// The unit tests by themselves, for StrykerJS, which takes no project of a configuration.
export default defineConfig({ test: { include: ['tests/unit/**/*.test.ts'] } });
