import { collections } from '../schema/index.ts';
import { fixedAddresses, idFromAddress } from './address.ts';
import type { Connection, Entry, Id } from './entry.ts';
import { findLinks, sentenceOf, type TextLink } from './find-links.ts';
import { problems, type Problem } from './problems.ts';
import type { RawEntry } from './read-content.ts';
import { referencesIn, type Reference } from './schema-walk.ts';

/** The connections of one entry, and its references that lead nowhere. */
export interface Found {
  connections: Connection[];
  problems: Problem[];
}

/** Finds entries by id. */
type Entries = ReadonlyMap<string, Entry>;

const slugsOf = (entries: Entries, collection: string): string[] =>
  [...entries.values()].filter((entry) => entry.collection === collection).map(({ slug }) => slug);

function fromField(raw: RawEntry, { path, target, value }: Reference, entries: Entries): Connection | Problem {
  const field = String(path[0]);
  const place = { file: raw.file, line: raw.lineOf(path), field };
  const id = target === 'overal' ? value : `${target}/${value}`;
  const entry = entries.get(id);
  if (!entry) {
    const collection = id.split('/')[0] ?? '';
    return problems.deadRelation(place, id.split('/')[1] ?? id, collection, slugsOf(entries, collection));
  }
  if (entry.id === raw.id) return problems.selfRelation(place);
  return { from: raw.id, to: entry.id, kind: field };
}

function fromText(raw: RawEntry, link: TextLink, entries: Entries): Connection | Problem | undefined {
  const place = { file: raw.file, line: link.line, field: '' };
  const isAddress = link.target.startsWith('/');
  if (isAddress && fixedAddresses.includes(link.target) && !link.anchor) return undefined;
  const id = isAddress ? idFromAddress(link.anchor ? `${link.target}#${link.anchor}` : link.target) : link.target;
  const entry = entries.get(id ?? link.target);
  if (!entry) return problems.deadLink(place, link.target, [...entries.keys()]);
  const pointsInside = link.anchor && collections[entry.collection].plaats !== 'anker';
  const anchors = entry.headings.map(({ anchor }) => anchor);
  if (pointsInside && !anchors.includes(link.anchor ?? '')) {
    return problems.deadAnchor(place, entry.id, link.anchor ?? '', anchors);
  }
  if (entry.id === raw.id) return undefined;
  const labelOf = (target: string): string => entries.get(target)?.label ?? target;
  return { from: raw.id, to: entry.id, kind: 'tekst', sentence: sentenceOf(link, labelOf) };
}

const isProblem = (found: Connection | Problem): found is Problem => 'message' in found;

/** One entry's connections: from the fields that its schema marks as references, and from the links in its text. */
export function findConnections(raw: RawEntry, entries: Entries): Found {
  const fields = referencesIn(collections[raw.collection].schema, raw.data).map((reference) =>
    fromField(raw, reference, entries),
  );
  const links = raw.body ? findLinks(raw.body).flatMap((link) => fromText(raw, link, entries) ?? []) : [];
  const all = [...fields, ...links];
  return {
    connections: all.filter((found): found is Connection => !isProblem(found)),
    problems: all.filter(isProblem),
  };
}

/** Same-kind relations that both sides wrote in the same field: one of the two is enough. */
export function writtenTwice(connections: readonly Connection[], rawOf: (id: Id) => RawEntry): Problem[] {
  const key = (from: Id, to: Id, kind: string) => `${from} ${to} ${kind}`;
  const fields = connections.filter(({ kind }) => kind !== 'tekst');
  const seen = new Set(fields.map(({ from, to, kind }) => key(from, to, kind)));
  return fields
    .filter(({ from, to, kind }) => from < to && seen.has(key(to, from, kind)))
    .map(({ from, to, kind }) => {
      const raw = rawOf(from);
      return problems.writtenTwice({ file: raw.file, line: raw.lineOf([kind]), field: kind }, rawOf(to).file);
    });
}
