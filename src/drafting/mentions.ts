import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../graph/address.ts';
import type { RawContent, RawEntry } from '../graph/read-content.ts';
import type { Kinds } from '../schema/kind.ts';
import { referencesIn } from '../schema/walk.ts';
import { cut, lineAt, offsetAt, spanOf, type SourceFile, type Span } from './source.ts';

/** A place where an entry is named: in a field, in a text, or in a file beside the content. */
export interface Mention extends Span {
  /** The file, as it can be read. */
  real: string;
  file: string;
  line: number;
  /** What stands there, and what takes its place when the entry is called otherwise. */
  written: string;
  renamed: string;
}

/** An entry that is looked for, and what it would be called. */
export interface Sought {
  id: string;
  slug: string;
  collection: string;
  newSlug: string;
}

/** Where is looked. */
export interface Field {
  folder: string;
  shown: string;
  kinds: Kinds;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The forms in which a text names an entry: its id, and its address on the site. */
function formsOf({ id, slug, collection, newSlug }: Sought, kinds: Kinds): [RegExp, string][] {
  const kind = kinds.get(collection);
  const [address, other] = [addressOf(kind, slug), addressOf(kind, newSlug)].map((one) => one.replace(/\/$/, ''));
  const form = (text: string): RegExp => new RegExp(`(?<![\\w/.#-])${escaped(text)}(?![\\w-])`, 'g');
  return [
    [form(id), `${collection}/${newSlug}`],
    [form(address ?? ''), other ?? ''],
  ];
}

/** Where an entry is named in running text, between two places of it. */
function inText(text: string, { start, end }: Span, sought: Sought, kinds: Kinds): (Span & { renamed: string })[] {
  return formsOf(sought, kinds).flatMap(([form, renamed]) =>
    [...text.slice(start, end).matchAll(form)].map(({ index, 0: found }) => ({
      start: start + index,
      end: start + index + found.length,
      renamed,
    })),
  );
}

/** Where the fields of an entry name another. */
function inFields(raw: RawEntry, source: SourceFile, { id, collection, slug, newSlug }: Sought, kinds: Kinds) {
  return referencesIn(kinds.schemaOf(raw.collection), raw.data).flatMap(({ path: at, target, value }) => {
    if ((target === 'overal' ? value : `${target}/${value}`) !== id) return [];
    const span = spanOf(source, at);
    if (!span) return [];
    const written = source.text.slice(span.start, span.end);
    const renamed = target === 'overal' ? written.replace(id, `${collection}/${newSlug}`) : written.replace(slug, newSlug);
    return [{ ...span, renamed }];
  });
}

/** Where a component in the text names another entry by its file name alone. */
function inComponents(raw: RawEntry, { text }: SourceFile, { id, slug, newSlug }: Sought) {
  return [...(raw.text?.components ?? [])].flatMap(([node, { component, accepted }]) =>
    referencesIn(component.schema, accepted.props).flatMap(({ path: [prop], target, value }) => {
      if (target === 'overal' || `${target}/${value}` !== id || !node.position) return [];
      const from = offsetAt(text, node.position.start);
      const found = new RegExp(`${String(prop)}\\s*=\\s*(["'])${escaped(slug)}\\1`).exec(text.slice(from));
      if (!found) return [];
      const start = from + found.index;
      return [{ start, end: start + found[0].length, renamed: found[0].replace(slug, newSlug) }];
    }),
  );
}

/** Every place where an entry is named, in the content and in other files that name entries by their id. */
export function mentionsOf(
  sought: Sought,
  content: RawContent,
  { folder, shown, kinds }: Field,
  others: readonly string[],
): Mention[] {
  const toMentions = (real: string, file: string, text: string, found: readonly (Span & { renamed: string })[]): Mention[] =>
    [...found]
      .sort((a, b) => a.start - b.start)
      .map((one) => ({ ...one, real, file, line: lineAt(text, one.start), written: text.slice(one.start, one.end) }));
  const inEntries = content.entries.flatMap((raw) => {
    const real = path.join(folder, path.posix.relative(shown, raw.file));
    const source = cut(readFileSync(real, 'utf8'), raw.file);
    const found = [
      ...inFields(raw, source, sought, kinds),
      ...inText(source.text, { start: source.body, end: source.text.length }, sought, kinds),
      ...inComponents(raw, source, sought),
    ];
    return toMentions(real, raw.file, source.text, found);
  });
  const beside = [
    ...(content.site ? [{ real: path.join(folder, 'site.yaml'), file: content.site.file }] : []),
    ...others.map((file) => ({ real: file, file })),
  ];
  const inOthers = beside.flatMap(({ real, file }) => {
    const text = readFileSync(real, 'utf8');
    return toMentions(real, file, text, inText(text, { start: 0, end: text.length }, sought, kinds));
  });
  return [...inEntries, ...inOthers];
}

/** A text with what is mentioned in it called otherwise. */
export const withRenamed = (text: string, mentions: readonly Mention[]): string =>
  [...mentions]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, renamed }) => all.slice(0, start) + renamed + all.slice(end), text);
