import type { Connection, Entry, Id } from '../../src/graph/entry.ts';
import { toGraph, type Graph } from '../../src/graph/graph.ts';
import { kinds } from '../../src/schema/index.ts';
import { placeholderSite } from '../../src/schema/site.ts';

/** An entry of a test with fields of its own; what it says is its name. */
export function entryOf(id: Id, fields: object = {}): Entry {
  const [collection = '', slug = ''] = id.split('/');
  const data = { titel: slug, kort: `Kern van ${slug}.`, ...fields };
  return { id, collection, slug, file: `${id}.mdx`, url: `/${id}/`, label: slug, data, headings: [] };
}

/**
 * A graph of a test: its entries, and its relations as `from field to`, so that a test reads as what it says.
 * @param relations for example `kernvragen/a modellen modellen/b`, or `kernvragen/a tekst begrippen/c`
 */
export function graphOf(entries: readonly Entry[], relations: readonly string[]): Graph {
  const connections = relations.map((line): Connection => {
    const [from, kind = '', to] = line.split(' ');
    return { from: from as Id, to: to as Id, kind };
  });
  const parts = { readability: '', problems: [], broken: [], concepts: [], pictures: new Map<string, string>() };
  return toGraph({ site: placeholderSite, kinds, ...parts, entries, connections });
}
