import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../scripts/write-schemas.ts';

const folder = '.vscode/schemas';

test('the schemas for editors are those of today: npm run schemas writes them', () => {
  const schemas = editorSchemas();
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
});

test('an editor names the relation fields of a kind, with their help', () => {
  const schema = JSON.parse(editorSchemas().get('kernvragen.json') ?? '{}') as {
    properties?: Record<string, { description?: string }>;
  };
  expect(schema.properties?.['modellen']?.description).toContain('Ingangen uit modellen');
  expect(schema.properties).not.toHaveProperty('perspectieven');
});
