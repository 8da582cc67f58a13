import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shipped } from '../../src/views/shipped.ts';

const named = shipped();

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
