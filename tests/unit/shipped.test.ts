import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { shipped } from '../../src/views/shipped.ts';

const named = shipped({});

test('what is brought along is listed with its version, its licence and the words of it', () => {
  for (const { naam, versie, licentie, tekst } of named) {
    const { version } = JSON.parse(readFileSync(`node_modules/${naam}/package.json`, 'utf8')) as { version: string };
    expect(versie).toBe(version);
    expect(licentie).toMatch(/^(?:MIT|OFL-1\.1|BSD-\d-Clause|Apache-2\.0|ISC)$/);
    expect(tekst.length).toBeGreaterThan(500);
  }
});

test('what scripts for the browser import is in the list', () => {
  const imports = globSync('src/{islands,search,instruments,bundel,onderweg}/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*from '([^.#'][^']*)'/gm)].map(([, name = '']) => name),
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((name) => !named.some(({ naam }) => naam === name))).toEqual([]);
});

test('both fonts and the engine of the full text are in the list', () => {
  const fonts = globSync('node_modules/@fontsource-variable/*/package.json').map((file) => file.split('/').slice(1, 3).join('/'));
  expect(named.map(({ naam }) => naam)).toEqual(expect.arrayContaining([...fonts, 'pagefind']));
});

test('a typeface that a handreiking chose is in the list, from its own packages', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'letter-'));
  const folder = path.join(project, 'node_modules', '@fontsource-variable', 'eigen');
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync('node_modules/@fontsource-variable/literata', folder, { recursive: true });
  vi.stubEnv('HANDREIKING_PROJECT', project);
  const found = shipped({ letters: { schreef: 'eigen' } }).filter(({ naam }) => naam === '@fontsource-variable/eigen');
  expect(found).toMatchObject([{ licentie: 'OFL-1.1', waarvoor: 'De letter die deze handreiking zelf koos.' }]);
  expect(() => shipped({ letters: { schreef: 'geen' } })).toThrow(
    '@fontsource-variable/geen is brought along without its licence',
  );
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});
