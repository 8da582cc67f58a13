import base from '/work/wt/instrumenten/playwright.config.ts';
export default { ...base, testDir: '/work/wt/instrumenten/tests/browser', outputDir: '/tmp/instr/pw', webServer: undefined, workers: 1, timeout: 120_000, expect: { timeout: 20_000 }, reporter: [['list']], projects: [{ name: 'instrumenten', testMatch: 'instruments*.spec.ts', use: { baseURL: 'http://127.0.0.1:4871/' } }] };
