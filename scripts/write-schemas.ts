// npm run schemas: writes the JSON Schemas from which an editor helps a redacteur, made from the descriptions of the kinds.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { openMemory } from '../src/graph/read-file.ts';
import { readKinds } from '../src/graph/read-kinds.ts';
import { groupsOf } from '../src/graph/address.ts';
import { siteWith } from '../src/schema/site.ts';
import { soorten } from '../src/schema/soorten.ts';

/** The schemas of all files of content/ that an editor can check, by the name of the schema file. */
export function editorSchemas(): Map<string, string> {
  const content = path.resolve(import.meta.dirname, '..', 'content');
  const { kinds } = readKinds(content, 'content', openMemory(content));
  const ofKinds = kinds.list.map(({ naam }) => ({ naam, schema: kinds.schemaOf(naam) }));
  const schemas = [...ofKinds, { naam: 'site', schema: siteWith(groupsOf(kinds)) }, { naam: 'soorten', schema: soorten }];
  const toText = (schema: z.ZodType): string =>
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
  return new Map(schemas.map(({ naam, schema }) => [`${naam}.json`, toText(schema)]));
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.resolve(import.meta.dirname, '..', '.vscode', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of editorSchemas()) writeFileSync(path.join(folder, name), text);
}
