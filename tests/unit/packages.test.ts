import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

// Who installs the generator as a package gets what stands in `dependencies` and no more.
test('every package that the generator runs on is a dependency', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const imported = globSync('src/**/*.{ts,astro}').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)';|^import '([^'.][^']*)';/gm),
    ].map(([, from, bare]) => from ?? bare ?? ''),
  );
  const packages = [
    ...new Set(
      imported.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
  expect(packages.length).toBeGreaterThan(25);
  // Astro brings the modules that it makes; #language is our own.
  const isOther = (name: string): boolean => isBuiltin(name) || /^(?:astro:|#)/.test(name);
  // Types are for who works on the generator.
  const ofTypes = ['hast', 'mdast', 'unist'];
  expect(packages.filter((name) => !isOther(name) && !ofTypes.includes(name) && !(name in dependencies))).toEqual([]);
});
