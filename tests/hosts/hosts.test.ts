import { globSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { headers, types } from '../../src/hosting/rules.ts';
import { servers, startServer, type Running } from './servers.ts';
import { visitSite } from './visit.ts';

const cases = servers.flatMap((name) => ['/', '/a/b/'].map((base) => ({ name, base })));
const script = globSync('_astro/*.js', { cwd: 'dist' })[0] ?? '';
const page = 'kernvragen/governance-van-het-netwerk/';

/** One file of each ending that the site holds. */
const files = types.flatMap(({ ending, type }) => {
  const [file] = globSync(`**/*.${ending}`, { cwd: 'dist' }).sort();
  return file ? [{ file, type }] : [];
});

/** The first page of a kind that has something. */
const pageWith = (pattern: string, what: string): string =>
  globSync(pattern, { cwd: 'dist' })
    .sort()
    .find((file) => readFileSync(`dist/${file}`, 'utf8').includes(what))
    ?.replace(/index\.html$/, '') ?? '';
const places = {
  entry: pageWith('kernvragen/*/index.html', 'class="term"'),
  instrument: pageWith('instrumenten/*/index.html', 'data-begin'),
};

let browser: Browser;
beforeAll(async () => {
  const executablePath = chromiumPath();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe.each(cases)('$name at $base', ({ name, base }) => {
  let server: Running;
  beforeAll(async () => void (server = await startServer(name, 'dist', base)));
  afterAll(() => server.stop());

  test('gives pages with every header, and keeps them a short time', async () => {
    for (const address of ['', page]) {
      const answer = await fetch(server.url + address);
      expect([address, answer.status, answer.headers.get('content-type')?.toLowerCase()]).toEqual([
        address,
        200,
        'text/html; charset=utf-8',
      ]);
      for (const header of headers) expect(answer.headers.get(header.name), `${header.name} ${address}`).toBe(header.value);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
    }
  });

  test('keeps for ever what has a name of its own, with the same headers', async () => {
    const answer = await fetch(server.url + script);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${server.url}fonts/literata.woff2`)).headers.get('cache-control')).toBe('public, max-age=604800');
  });

  test('knows the type of every kind of file', async () => {
    const found = await Promise.all(
      files.map(async ({ file, type }) => {
        const answer = await fetch(server.url + file);
        await answer.arrayBuffer();
        return {
          file,
          type: answer.headers.get('content-type')?.toLowerCase().replace('application/javascript', 'text/javascript'),
          status: answer.status,
          wanted: type,
        };
      }),
    );
    expect(
      found.filter(({ type, wanted, status }) => status !== 200 || type?.replace(/\s/g, '') !== wanted.replace(/\s/g, '')),
    ).toEqual([]);
  });

  test('leads a folder without its slash to the folder, and a wrong address to the page for that', async () => {
    const moved = await fetch(server.url + page.slice(0, -1));
    expect([moved.status, moved.url]).toEqual([200, server.url + page]);
    for (const wrong of ['geen-pagina', 'geen/pagina/', 'kernvragen/geen-vraag/']) {
      const answer = await fetch(server.url + wrong);
      expect([wrong, answer.status]).toEqual([wrong, 404]);
      expect(await answer.text(), 'the page of the site, not of the server').toContain('data-zoekstempel');
    }
  });

  test('shows all that a reader opens and touches: nothing fails, breaks its policy or asks another host', async () => {
    const { requests, wrong } = await visitSite(browser, server.url, places);
    expect(wrong).toEqual([]);
    expect(requests).toBeGreaterThan(40);
  });

  test('gives its worker and the name of its edition anew each time', async () => {
    for (const file of ['sw.js', 'onderweg/uitgave.json']) {
      expect((await fetch(server.url + file)).headers.get('cache-control'), file).toBe('no-cache');
    }
  });

  test('squeezes text on its way', async () => {
    const answer = await fetch(`${server.url}kennis.json`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.text()).length).toBeGreaterThan(10_000);
  });
});
