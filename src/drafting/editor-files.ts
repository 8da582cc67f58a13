import { z } from 'zod';
import * as texts from '#language/drafting.ts';
import type { Kind, Kinds } from '../schema/kind.ts';
import { needsOf } from './needs.ts';
import { snippetsOf } from './snippets.ts';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const jsonOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** Adds to the help of what can be chosen which fields each choice needs. */
function withNeeds(schema: Json, kind: Kind, kinds: Kinds): Json {
  const { properties } = schema;
  const needs = needsOf(kind, kinds);
  if (!isJson(properties)) return schema;
  for (const name of new Set(needs.map(({ field }) => field))) {
    const field = properties[name];
    const own = needs.filter((one) => one.field === name);
    if (!isJson(field)) continue;
    const all = own.map(({ choice, words }) => `${choice}: ${words || texts.nothing}`).join('; ');
    field['description'] = texts.neededWith(String(field['description']), all);
    if (Array.isArray(field['enum'])) field['enumDescriptions'] = own.map(({ words }) => texts.needed(words));
  }
  return schema;
}

// What is not made from the schemas.
const settings = {
  'editor.formatOnSave': true,
  'editor.defaultFormatter': 'esbenp.prettier-vscode',
  '[mdx]': {
    'editor.formatOnSave': false,
    'editor.wordWrap': 'on',
    // Snippets are offered in fields and text as one types.
    'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
  },
};

/**
 * The files of .vscode that help who writes, by their path in it: schemas, snippets, and which schema belongs to which file.
 * @param besides the schemas of the files beside the folders of the kinds, by name: `site`, `soorten`
 */
export function editorFiles(kinds: Kinds, besides: Record<string, z.ZodType>): Map<string, string> {
  const schemas = kinds.list.map(({ naam }): [string, string] => [
    `schemas/${naam}.json`,
    asText(withNeeds(jsonOf(kinds.schemaOf(naam)), kinds.get(naam), kinds)),
  ]);
  const places = kinds.list.map(({ naam }): [string, string] => [`.vscode/schemas/${naam}.json`, `content/${naam}/*.yaml`]);
  const names = Object.keys(besides);
  const files = names.map((name): [string, string] => [`.vscode/schemas/${name}.json`, `content/${name}.yaml`]);
  const yaml = Object.fromEntries([...places, ...files]);
  return new Map([
    ...schemas,
    ...Object.entries(besides).map(([name, schema]): [string, string] => [`schemas/${name}.json`, asText(jsonOf(schema))]),
    ['handreiking.code-snippets', asText(snippetsOf(kinds))],
    ['settings.json', asText({ ...settings, 'yaml.schemas': yaml })],
  ]);
}
