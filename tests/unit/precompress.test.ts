import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '../../src/hosting/precompress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'inpakken-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('text comes squeezed beside itself, both ways, and unpacks to the same; pictures and crumbs do not', () => {
  const text = 'Samenwerken. '.repeat(100);
  mkdirSync(path.join(folder, 'a/b'), { recursive: true });
  for (const name of ['a/b/index.html', 'kennis.json', 'foto.webp', 'klein.txt']) {
    writeFileSync(path.join(folder, name), name === 'klein.txt' ? 'kort' : text);
  }
  expect(precompress(folder)).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['a', 'foto.webp', 'kennis.json', 'kennis.json.br', 'kennis.json.gz', 'klein.txt']);
  expect(gunzipSync(readFileSync(path.join(folder, 'kennis.json.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'a/b/index.html.br'))).toString()).toBe(text);
});
