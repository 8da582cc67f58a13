import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { editorFiles } from '../../src/drafting/editor-files.ts';
import { kindNames } from '../../src/figures/kinds.ts';
import { groupsOf } from '../../src/graph/address.ts';
import { kinds } from './own-content.ts';
import { siteWith } from '../../src/schema/site.ts';
import { soorten } from '../../src/schema/soorten.ts';

const folder = '.vscode';
const files = editorFiles(kinds, { site: siteWith(groupsOf(kinds)), soorten });
const read = <Shape>(name: string): Shape => JSON.parse(files.get(name) ?? '{}') as Shape;

type Snippets = Record<string, { scope: string; prefix: string[]; body: string[] }>;
interface Schema {
  properties?: Record<string, { description?: string; enum?: string[]; enumDescriptions?: string[] }>;
}

test('the help for editors is that of today: npm run schemas writes it', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|code-snippets)$/.test(name),
  );
  expect(names.sort()).toEqual([...files.keys(), 'extensions.json'].sort());
  for (const [name, text] of files) expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
});

test('an editor names the relation fields of a kind, with their help', () => {
  const { properties } = read<Schema>('schemas/kernvragen.json');
  expect(properties?.['modellen']?.description).toContain('Ingangen uit modellen');
  expect(properties).not.toHaveProperty('perspectieven');
});

test('every kind has its schema, also where its files are YAML', () => {
  const settings = read<Record<string, Record<string, string>>>('settings.json');
  expect(settings['yaml.schemas']?.['.vscode/schemas/routes.json']).toBe('content/routes/*.yaml');
  expect(Object.keys(settings['yaml.schemas'] ?? {})).toHaveLength(kinds.list.length + 2);
});

test('the help of a figure and of a working sheet says which fields each needs', () => {
  const { figuur, werkblad } = read<Schema>('schemas/modellen.json').properties ?? {};
  const help = (name: string): string => figuur?.enumDescriptions?.[kindNames.indexOf(name)] ?? '';
  expect(figuur?.enum).toEqual(kindNames);
  expect(help('polen')).toBe('Nodig: onderdelen (naam, kort, polen).');
  expect(help('matrix')).toBe('Nodig: assen (van, naar).');
  expect(help('rondom')).toBe('Nodig: onderdelen (4× naam, kort).');
  expect(help('fasen')).toBe('Nodig: ordening, onderdelen (naam, kort).');
  expect(figuur?.description).toContain('tabelmatrix: onderdelen (naam, kort), kolommen;');
  expect(werkblad?.description).toMatch(/raster: versie, minuten, .*kolommen \(3× naam\).*; invulblad: /);
  const instrument = read<Schema>('schemas/instrumenten.json').properties?.['werkblad']?.description;
  expect(instrument).toMatch(/kwadrant: [^;]*\buit\b/);
});

describe('snippets', () => {
  const snippets = read<Snippets>('handreiking.code-snippets');

  test('are there for every kind, figure, working sheet and component, in frontmatter too', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    for (const { enkelvoud } of kinds.list) expect(prefixes).toContain(enkelvoud.toLowerCase());
    for (const name of kindNames) expect(prefixes).toContain(`figuur ${name}`);
    for (const name of ['stellingen', 'keuzehulp', 'kwadrant', 'balans', 'raster', 'invulblad'])
      expect(prefixes).toContain(`werkblad ${name}`);
    for (const name of vocabulary.keys()) expect(prefixes).toContain(name.toLowerCase());
    expect(Object.values(snippets).filter(({ scope }) => !scope.includes('mdx'))).toEqual([]);
  });

  test.each(Object.entries(snippets).filter(([name]) => !name.startsWith('<')))(
    '%s: its fields are YAML with every stop filled',
    (_, { body }) => {
      const text = body
        .join('\n')
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
        .replace(/\$\{\d+\}|\$0/g, 'x')
        .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-01-01');
      expect(text).not.toContain('$');
      const fields = text.startsWith('---') ? text.split(/^---$/m)[1] : text.replace(/\nx$/, '');
      expect(Object.keys(parse(fields ?? '') as object).length).toBeGreaterThan(0);
    },
  );

  test('choose from what a field may be', () => {
    expect(snippets['Casus']?.body.join('\n')).toMatch(/\nsoort: \$\{\d+\|uitgewerkt,wegwijzer\|\}\n/);
  });
});
