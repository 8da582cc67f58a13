import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/browsers.mjs';

// Debian's Chromium looks up Google's hosts at every start, unless it is told not to.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

// Letters have the same shape on every machine: no hinting, no colours at their edges.
const asDrawn = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

const executablePath = chromiumPath();

/** The first of the ports that the tests take: another where two runs go side by side. */
const port = Number(process.env['TEST_PORT'] ?? 4400);

/** The same site at the root of a host and in a folder of one. */
const places = { wortel: '/', map: '/a/b/' };

/** The small handreiking, for pictures that do not change with the content of the real one. */
const klein = {
  port: port + 10,
  env: { HANDREIKING_CONTENT: 'tests/fixtures/klein/content', HANDREIKING_OUT: '.build-klein-site' },
};

/** A small handreiking with one working instrument of each kind. */
const instrumenten = {
  port: port + 11,
  env: { HANDREIKING_CONTENT: 'tests/fixtures/instrumenten/content', HANDREIKING_OUT: '.build-instrumenten-site' },
};
const small = [klein, instrumenten];
const ownSites = ['pictures.spec.ts', 'instruments*.spec.ts'];

/** What can go wrong in a folder of a host: addresses, what is fetched, what is kept. How a page looks and reads is the same there. */
const inFolder = ['policy', 'header-field', 'home', 'entry', 'search', 'search-states', 'routes'].map(
  (name) => `${name}.spec.ts`,
);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  // Parts of pages, so that a handful of pixels is much: less than one sign, more than what the edges of letters differ in another
  // Chromium. At a threshold of 0.3 a yellow sign on paper would not be seen at all.
  expect: {
    toMatchAriaSnapshot: { pathTemplate: 'tests/browser/trees/{arg}{ext}' },
    toHaveScreenshot: { maxDiffPixels: 8, threshold: 0.15, animations: 'disabled' },
  },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, '--no-sandbox', ...asDrawn] },
  },
  projects: [
    ...Object.entries(places).map(([name, base], index) => ({
      name,
      ...(name === 'map' ? { testMatch: inFolder } : { testIgnore: ownSites }),
      use: { baseURL: `http://127.0.0.1:${port + index}${base}` },
    })),
    { name: 'klein', testMatch: 'pictures.spec.ts', use: { baseURL: `http://127.0.0.1:${klein.port}/` } },
    { name: 'instrumenten', testMatch: 'instruments*.spec.ts', use: { baseURL: `http://127.0.0.1:${instrumenten.port}/` } },
  ],
  webServer: [
    ...Object.values(places).map((base, index) => ({
      command: `node scripts/serve.ts dist ${base} ${port + index}`,
      url: `http://127.0.0.1:${port + index}${base}`,
      reuseExistingServer: false,
    })),
    ...small.map(({ port, env }) => ({
      command: `node scripts/build.ts --if-changed --zonder-papier && node scripts/serve.ts ${env.HANDREIKING_OUT} / ${port}`,
      url: `http://127.0.0.1:${port}/`,
      env,
      reuseExistingServer: false,
      timeout: 180_000,
    })),
  ],
});
