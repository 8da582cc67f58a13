import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A busy machine starts the engine of references slowly.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // Reads what the build wrote; the timeout is for the one test that builds a second site.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Serves the built site as real hosts do.
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Keeps a small site in a browser, and takes the network away.
      {
        test: {
          name: 'onderweg',
          include: ['tests/onderweg/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // Opens the built site in Firefox.
      { test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 90_000 } },
    ],
  },
});
