import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOut, openCode } from '../../src/build/kept-code.ts';
import { openStore } from '../../src/kept/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'paginacode-'));
const board = path.join(folder, 'bord');
const root = path.resolve(import.meta.dirname, '..', '..');
const settings = { root, siteUrl: undefined };
const styles = [{ depth: 0, order: -1, sheet: { type: 'external' as const, src: '_astro/a.css' } }];

beforeAll(() => {
  openStore(path.join(folder, 'winkel'));
  mkdirSync(path.join(board, '.prerender', 'chunks'), { recursive: true });
  writeFileSync(path.join(board, '.prerender', 'chunks', 'a.mjs'), 'export {}');
  writeFileSync(path.join(board, 'letter.woff2'), Buffer.from([0, 255, 128]));
});
afterAll(() => {
  openStore(path.join(folder, 'leeg'));
  rmSync(folder, { recursive: true });
});

test('what Vite made is kept whole, with the styles of each kind of page, and laid out again', () => {
  expect(openCode(settings).known).toBeUndefined();
  openCode(settings).keep(board, [['a', { styles }]]);
  const { known } = openCode(settings);
  expect(known?.pages).toEqual([['a', { styles }]]);
  if (known) layOut(known, path.join(folder, 'weer'));
  expect(readFileSync(path.join(folder, 'weer', '.prerender', 'chunks', 'a.mjs'), 'utf8')).toBe('export {}');
  expect([...readFileSync(path.join(folder, 'weer', 'letter.woff2'))]).toEqual([0, 255, 128]);
});

test('a site with another address has code of its own: pages name their address', () => {
  openCode(settings).keep(board, []);
  expect(openCode({ ...settings, siteUrl: 'https://handreiking.example/' }).known).toBeUndefined();
});

test('what is damaged is made anew', () => {
  openCode(settings).keep(board, []);
  const store = path.join(folder, 'winkel');
  for (const name of readdirSync(store))
    writeFileSync(path.join(store, name), readFileSync(path.join(store, name)).subarray(0, 40));
  expect(openCode(settings).known).toBeUndefined();
});
