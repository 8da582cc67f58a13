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

export default defineConfig({
  testDir: '/work/figuren/tests/browser',
  outputDir: 'test-results/pw',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser-fig.json' }]],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, '--no-sandbox'] },
  },
  projects: Object.entries(places).map(([name, base], index) => ({
    name,
    use: { baseURL: `http://127.0.0.1:${4470 + index}${base}` },
  })),
  webServer: Object.values(places).map((base, index) => ({
    command: `node scripts/serve.ts dist ${base} ${4470 + index}`,
    url: `http://127.0.0.1:${4470 + index}${base}`,
    reuseExistingServer: false,
  })),
});
