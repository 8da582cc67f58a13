import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/chromium.mjs';

// Debian's Chromium looks up Google's hosts at every start, unless it is told not to.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const executablePath = chromiumPath();

/** The same site at the root of a host and in a folder of one. */
const places = { wortel: '/', map: '/a/b/' };

/** The small handreiking, for pictures that do not change with the content of the real one. */
const klein = { port: 4410, env: { HANDREIKING_CONTENT: 'tests/fixtures/klein/content', HANDREIKING_OUT: '.build-klein-site' } };

/** A small handreiking with one working instrument of each kind. */
const instrumenten = {
  port: 4411,
  env: { HANDREIKING_CONTENT: 'tests/fixtures/instrumenten/content', HANDREIKING_OUT: '.build-instrumenten-site' },
};
const small = [klein, instrumenten];
const ownSites = ['pictures.spec.ts', 'instruments*.spec.ts'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  // Another Chromium draws letters a little differently; a layout that moves changes far more.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.3, animations: 'disabled' } },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, '--no-sandbox'] },
  },
  projects: [
    ...Object.entries(places).map(([name, base], index) => ({
      name,
      testIgnore: ownSites,
      use: { baseURL: `http://127.0.0.1:${4400 + index}${base}` },
    })),
    { name: 'klein', testMatch: 'pictures.spec.ts', use: { baseURL: `http://127.0.0.1:${klein.port}/` } },
    { name: 'instrumenten', testMatch: 'instruments*.spec.ts', use: { baseURL: `http://127.0.0.1:${instrumenten.port}/` } },
  ],
  webServer: [
    ...Object.values(places).map((base, index) => ({
      command: `node scripts/serve.ts dist ${base} ${4400 + index}`,
      url: `http://127.0.0.1:${4400 + index}${base}`,
      reuseExistingServer: false,
    })),
    ...small.map(({ port, env }) => ({
      command: `node scripts/build.ts --if-changed && node scripts/serve.ts ${env.HANDREIKING_OUT} / ${port}`,
      url: `http://127.0.0.1:${port}/`,
      env,
      reuseExistingServer: false,
      timeout: 180_000,
    })),
  ],
});
