import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';

const served: Served[] = [];
beforeAll(async () => void served.push(await serve('dist'), await serve('dist', '/a/b/')));
afterAll(() => served.forEach(({ server }) => server.close()));

/** What the server answers to a path as it is typed: a browser would have mended it first. */
function ask(site: number, path: string): Promise<{ status: number | undefined; location: string | undefined }> {
  const port = new URL(served[site]?.url ?? '').port;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    });
    asked.on('error', reject).end();
  });
}

describe('the server of npm start answers', () => {
  test.each([
    '/%',
    '/a%a',
    '//evil.example/..',
    '//',
    '/../package.json',
    '/%2e%2e/package.json',
    '/a/%2e%2e/',
    '/%00',
    '/geen-pagina/',
  ])('%s with 404, and goes on', async (path) => {
    expect(await ask(0, path)).toEqual({ status: 404, location: undefined });
    expect((await ask(0, '/')).status).toBe(200);
  });

  test('a folder without its slash with the way to it, in a folder of the host too', async () => {
    expect(await ask(0, '/kernvragen?a=1')).toEqual({ status: 301, location: '/kernvragen/?a=1' });
    expect(await ask(1, '/a/b/kernvragen')).toEqual({ status: 301, location: '/a/b/kernvragen/' });
    expect((await ask(1, '/a/b/')).status).toBe(200);
    expect((await ask(1, '/kernvragen/')).status).toBe(404);
  });
});
