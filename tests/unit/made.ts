import { addressOf } from '../../src/graph/address.ts';
import type { Connection, Entry, Id } from '../../src/graph/entry.ts';
import { toGraph, type Graph, type Parts } from '../../src/graph/graph.ts';
import { labelOf } from '../../src/graph/label.ts';
import { parseFile } from '../../src/graph/parse-file.ts';
import type { RawEntry } from '../../src/graph/read-content.ts';
import { kinds as ownKinds } from '../../src/schema/index.ts';
import type { SharedData } from '../../src/schema/kind.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { headingsOf } from '../../src/text/headings.ts';
import { parseText } from '../../src/text/parse.ts';

// Entries, connections and graphs as a test writes them down: nothing is read from content/ or from a fixture.

type Fields = Partial<SharedData> & Record<string, unknown>;

/** Cuts an id in its two parts. */
export function partsOf(id: string): { id: Id; collection: string; slug: string } {
  const [collection = '', slug = ''] = id.split('/');
  return { id: `${collection}/${slug}`, collection, slug };
}

/** An entry, right as it stands. With words it has a text. */
export function entryOf(id: string, data: Fields = {}, text?: string, kinds = ownKinds): Entry {
  const names = partsOf(id);
  const kind = kinds.get(names.collection);
  const all = { titel: `Titel van ${names.slug}`, kort: `Kort over ${names.slug}.`, ...data };
  const parsed = text === undefined ? undefined : parseText(text);
  return {
    ...names,
    file: `content/${id}.mdx`,
    url: addressOf(kind, names.slug),
    label: labelOf(kind.alsVerwijzing ?? false, all),
    data: all,
    headings: parsed?.tree ? headingsOf(parsed.tree, (target) => target) : [],
    ...(parsed && { text: parsed }),
  };
}

/** A connection, written as `van veld naar`. */
export function connection(line: string, sentence?: string): Connection {
  const [from = '', kind = '', to = ''] = line.split(' ');
  return { from: partsOf(from).id, to: partsOf(to).id, kind, ...(sentence !== undefined && { sentence }) };
}

/** A graph of entries and of connections, each written as `van veld naar`. */
export function graphOf(
  entries: readonly Entry[],
  connections: readonly (string | Connection)[] = [],
  over: Partial<Parts> = {},
): Graph {
  return toGraph({
    site: placeholderSite,
    kinds: ownKinds,
    readability: '',
    problems: [],
    broken: [],
    concepts: [],
    pictures: new Map(),
    entries,
    connections: connections.map((one) => (typeof one === 'string' ? connection(one) : one)),
    ...over,
  });
}

/** An entry as it was read from a file that holds these lines. Throws when they cannot be read. */
export function rawOf(id: string, source: string): RawEntry {
  const file = `content/${id}.mdx`;
  const parsed = parseFile(source, file);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return { ...parsed, ...partsOf(id), file };
}

/** The names of entries, for a test to compare. */
export const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
