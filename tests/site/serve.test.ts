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
    `/${'lang/'.repeat(3000)}`,
    `/${'lang'.repeat(2000)}.html`,
    '/kennis.json/',
    '/index.html/',
  ])('%s with 404, and goes on', async (path) => {
    expect(await ask(0, path)).toEqual({ status: 404, location: undefined });
    expect((await ask(0, '/')).status).toBe(200);
  });

  test('text squeezed to who takes it, whole to who does not or asks for a part, and nothing to who has it', async () => {
    const url = served[0]?.url ?? '';
    const get = (headers: Record<string, string>): Promise<Response> => fetch(`${url}kennis.json`, { headers });
    const [squeezed, plain] = [await get({ 'Accept-Encoding': 'gzip' }), await get({ 'Accept-Encoding': 'gzip;q=0, identity' })];
    expect([squeezed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(Number(squeezed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 2);
    expect(squeezed.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await squeezed.text()).toBe(await plain.text());
    const part = await get({ 'Accept-Encoding': 'gzip', Range: 'bytes=0-9' });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
    expect((await get({ 'Accept-Encoding': 'gzip', 'If-None-Match': squeezed.headers.get('etag') ?? '' })).status).toBe(304);
  });

  test('a folder without its slash with the way to it, in a folder of the host too', async () => {
    expect(await ask(0, '/kernvragen?a=1')).toEqual({ status: 301, location: '/kernvragen/?a=1' });
    expect(await ask(1, '/a/b/kernvragen')).toEqual({ status: 301, location: '/a/b/kernvragen/' });
    expect((await ask(1, '/a/b/')).status).toBe(200);
    expect((await ask(1, '/kernvragen/')).status).toBe(404);
  });
});
