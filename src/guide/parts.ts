import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import * as texts from '#language/guide.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import { allFields, formOf } from '../drafting/draft.ts';
import { needsOf, type Needs } from '../drafting/needs.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Example } from './figures.ts';

const code = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Every kind: its folder, what it is, what it needs, and which kinds it may name. */
export function kindsTable(kinds: Kinds): string {
  const rows = kinds.list.map((kind) => {
    const needed = (formOf(kind, new Map(), kinds).fields ?? []).map(({ name }) => `\`${name}\``);
    return `| ${kind.enkelvoud} | \`content/${kind.naam}/\` | ${kind.uitleg} | ${needed.join(', ')} |`;
  });
  return [texts.kindsHead, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The value that stands in a list most often. */
const mostOften = (values: readonly string[]): string =>
  [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';

/** The fields that nearly every kind with a page has, with the help that an editor shows. */
export function sharedFields(kinds: Kinds): string {
  const pages = kinds.knowledge.filter(({ plaats }) => plaats === 'pagina');
  const byName = Map.groupBy(
    pages.flatMap((kind) => allFields(kind, kinds)),
    ({ name }) => name,
  );
  const rows = [...byName]
    .filter(([name, fields]) => fields.length >= pages.length - 1 && (!kinds.has(name) || name === 'bronnen'))
    .map(([name, fields]) => `| \`${name}\` | ${mostOften(fields.map(({ help }) => help)).replaceAll('|', '\\|')} |`);
  return [texts.fieldsHead, '| --- | --- |', ...rows].join('\n');
}

/** Every component of a text, with an example. */
export const components = (): string =>
  [...vocabulary.values()]
    .map(({ naam, uitleg, voorbeeld }) => `**\`<${naam}>\`** ${uitleg}\n\n${code('mdx tekst', voorbeeld)}`)
    .join('\n\n');

const needsFor = (field: string, kinds: Kinds): Map<string, Needs> =>
  new Map(
    kinds.list
      .flatMap((kind) => needsOf(kind, kinds))
      .filter((one) => one.field === field)
      .map((one) => [one.choice, one]),
  );

/** Every kind of figure: its drawing, what it needs, and how it is written. */
export function figures(examples: readonly Example[], kinds: Kinds): string {
  const needs = needsFor('figuur', kinds);
  return examples
    .map(({ name, fields }) =>
      [
        `#### ${name}`,
        texts.needed(needs.get(name)?.words ?? texts.nothing),
        texts.picture(name),
        code('yaml velden modellen', fields),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** Every kind of working sheet, as the small handreiking has it. */
export function sheets(root: string, kinds: Kinds): string {
  const folder = path.join(root, 'tests', 'fixtures', 'instrumenten', 'content', 'instrumenten');
  const written = globSync('*.mdx', { cwd: folder }).flatMap((file) => {
    const fields: unknown = parse(readFileSync(path.join(folder, file), 'utf8').split(/^---$/m)[1] ?? '');
    const werkblad = typeof fields === 'object' && fields !== null && 'werkblad' in fields ? fields.werkblad : undefined;
    return werkblad && typeof werkblad === 'object' && 'soort' in werkblad ? [{ soort: String(werkblad.soort), werkblad }] : [];
  });
  return [...needsFor('werkblad', kinds).values()]
    .map(({ choice, words }) => {
      const example = written.find(({ soort }) => soort === choice);
      if (!example) throw new Error(`The small handreiking has no sheet of the kind ${choice}`);
      const yaml = stringify({ werkblad: example.werkblad }, { lineWidth: 0, collectionStyle: 'any' });
      return [
        `#### ${choice}`,
        texts.needed(words),
        `<details><summary>${texts.howItLooks}</summary>`,
        code('yaml velden instrumenten', yaml),
        '</details>',
      ].join('\n\n');
    })
    .join('\n\n');
}

/** Puts what is made between its marks in a guide: `<!-- gemaakt:naam -->` up to `<!-- tot hier -->`. */
export function withParts(guide: string, parts: ReadonlyMap<string, string>): string {
  return guide.replace(/(<!-- gemaakt:(\w+) -->)[^]*?(<!-- tot hier -->)/g, (_, begin: string, name: string, end: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`There is no part «${name}» of the guide`);
    return `${begin}\n\n${part}\n\n${end}`;
  });
}
