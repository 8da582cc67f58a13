import { collections, type CollectionName } from '../schema/index.ts';
import { site as siteSchema, type Site } from '../schema/site.ts';
import { addressOf, fixedAddresses } from './address.ts';
import { checkFields } from './check-fields.ts';
import { checkWeb } from './check-web.ts';
import type { Connection, Entry, EntryFrom, Id } from './entry.ts';
import { findConnections, writtenTwice } from './find-connections.ts';
import { labelOf } from './label.ts';
import { ContentError, problems, type Problem } from './problems.ts';
import { readContent, type RawContent, type RawEntry } from './read-content.ts';
import { checkReadability, readabilitySummary } from './readability.ts';
import { inReadingOrder } from './reading-order.ts';

/** All entries and what they are to each other, in both directions. */
export interface Graph {
  site: Site;
  /** How all texts read together, in one line. */
  readability: string;
  /** All entries, collection after collection, each in reading order. */
  entries: readonly Entry[];
  /** The entry with this id; throws when there is none. */
  get: (id: Id) => Entry;
  /** The entries of a collection, in reading order. */
  all: <Name extends CollectionName>(collection: Name) => readonly EntryFrom<Name>[];
  /** What an entry points to, as it wrote it. */
  from: (id: Id) => readonly Connection[];
  /** What points to an entry: derived, never written. */
  to: (id: Id) => readonly Connection[];
}

/** A raw entry whose fields are right, as the entry that pages know; or its problems. */
function toEntry(raw: RawEntry): Entry | Problem[] {
  const { id, collection, slug, file, headings } = raw;
  const checked = checkFields(collections[collection].schema, raw);
  if ('problems' in checked) return checked.problems;
  const { data } = checked;
  // TypeScript cannot see that `data` came from the schema of this very collection.
  return {
    id,
    collection,
    slug,
    file,
    headings,
    data,
    url: addressOf(collection, slug),
    label: labelOf(collection, data),
  } as Entry;
}

/** Entries that can be linked to although their own fields are wrong, so that one mistake does not give twenty. */
const standIn = (raw: RawContent['unreadable'][number] & Partial<RawEntry>): Entry => {
  const data = (raw.data ?? {}) as Entry['data'];
  const { id, collection, slug, file, headings = [] } = raw;
  return { id, collection, slug, file, headings, data, url: addressOf(collection, slug), label: id } as Entry;
};

const unused = (entries: readonly Entry[], connections: readonly Connection[]): Problem[] => {
  const used = new Set(connections.map(({ to }) => to));
  return entries
    .filter(({ collection, id }) => collection === 'literatuur' && !used.has(id))
    .map(({ file }) => problems.unusedLiterature({ file, line: 1, field: '' }));
};

const groupBy = (connections: readonly Connection[], side: 'from' | 'to'): Map<Id, Connection[]> => {
  const groups = new Map<Id, Connection[]>();
  for (const connection of connections) {
    const group = groups.get(connection[side]);
    if (group) group.push(connection);
    else groups.set(connection[side], [connection]);
  }
  return groups;
};

/** Entries and connections as the graph, in reading order. */
function toGraph(site: Site, entries: ReadonlyMap<Id, Entry>, connections: readonly Connection[], readability: string): Graph {
  const ordered = inReadingOrder([...entries.values()]);
  const [outgoing, incoming] = [groupBy(connections, 'from'), groupBy(connections, 'to')];
  return Object.freeze({
    site,
    readability,
    entries: ordered,
    get: (id: Id): Entry => {
      const entry = entries.get(id);
      if (!entry) throw new Error(`No entry ${id} in the graph`);
      return entry;
    },
    all: <Name extends CollectionName>(collection: Name) =>
      ordered.filter((entry): entry is EntryFrom<Name> => entry.collection === collection),
    from: (id: Id) => outgoing.get(id) ?? [],
    to: (id: Id) => incoming.get(id) ?? [],
  });
}

const checkSite = (content: RawContent): { data: Site } | { problems: Problem[] } =>
  content.site ? checkFields(siteSchema, content.site) : { problems: [] };

/** The links at the foot of every page that lead nowhere. */
function deadFootLinks(site: Site, source: NonNullable<RawContent['site']>, entries: ReadonlyMap<Id, Entry>): Problem[] {
  const addresses = [...fixedAddresses, ...[...entries.values()].map(({ url }) => url)];
  return site.voet.flatMap(({ adres }, index) => {
    const place = { file: source.file, line: source.lineOf(['voet', index, 'adres']), field: 'voet.adres' };
    return addresses.includes(adres) ? [] : [problems.deadLink(place, adres, addresses)];
  });
}

/**
 * Reads a content folder and builds its graph.
 * @throws ContentError with every problem in the folder, when there is any.
 */
export function buildGraph(folder: string): Graph {
  const content = readContent(folder);
  const found: Problem[] = [...content.problems];
  const site = checkSite(content);
  if ('problems' in site) found.push(...site.problems);

  const raws = new Map(content.entries.map((raw) => [raw.id, raw]));
  const entries = new Map<Id, Entry>();
  for (const raw of content.entries) {
    const entry = toEntry(raw);
    if (Array.isArray(entry)) found.push(...entry);
    entries.set(raw.id, Array.isArray(entry) ? standIn(raw) : entry);
  }

  const readable = [...entries.values()];
  for (const file of content.unreadable) entries.set(file.id, standIn(file));

  const connected = content.entries.map((raw) => findConnections(raw, entries));
  const connections = connected.flatMap((one) => one.connections);
  found.push(...connected.flatMap((one) => one.problems));
  const rawOf = (id: Id): RawEntry => raws.get(id) as RawEntry;
  if ('data' in site && content.site) found.push(...deadFootLinks(site.data, content.site, entries));
  found.push(...writtenTwice(connections, rawOf), ...unused(readable, connections));
  // What an unreadable file refers to is not known, so that nothing can be said to stand alone.
  if (content.unreadable.length === 0) found.push(...checkWeb(readable, connections));
  found.push(...content.entries.flatMap(checkReadability));

  if (found.length > 0 || 'problems' in site) throw new ContentError(found);
  return toGraph(site.data, entries, connections, readabilitySummary(content.entries));
}
