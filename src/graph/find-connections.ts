import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { referencesIn, type Reference } from '../schema/walk.ts';
import { linksIn, sentenceOf, type TextLink } from '../text/links.ts';
import { lineOf } from '../text/tree.ts';
import type { Addresses } from './address.ts';
import { bareNames } from './bare-names.ts';
import type { Connection, Entry, Id } from './entry.ts';
import { deadLink, deadReference, type Lookup } from './dead-references.ts';
import type { RawEntry } from './read-content.ts';
import { resolveAddress } from './resolve-link.ts';

/** The connections of one entry, and its references that lead nowhere. */
export interface Found {
  connections: Connection[];
  problems: Problem[];
}

/** Whether what is published would name what is not. */
const isUnpublished = ({ id }: RawEntry, to: string, { concepts }: Lookup): boolean => concepts.has(to) && !concepts.has(id);

function fromField(raw: RawEntry, reference: Reference, lookup: Lookup): Connection | Problem | undefined {
  const { path, target, value, isRelation } = reference;
  const entry = lookup.entries.get(target === 'overal' ? value : `${target}/${value}`);
  if (!entry) return deadReference(raw, reference, lookup);
  const field = String(path[0]);
  if (entry.id === raw.id) return problems.selfRelation({ file: raw.file, line: raw.lineOf(path), field });
  if (isUnpublished(raw, entry.id, lookup))
    return problems.toConcept({ file: raw.file, line: raw.lineOf(path), field }, entry.id);
  return isRelation ? { from: raw.id, to: entry.id, kind: field } : undefined;
}

/** The names that a list of one field holds twice. */
function twice(raw: RawEntry, references: readonly Reference[]): Problem[] {
  const seen = new Set<string>();
  return references.flatMap(({ path, value }): Problem[] => {
    const key = `${path.slice(0, -1).join('.')} ${value}`;
    if (typeof path.at(-1) === 'number' && seen.has(key))
      return [problems.listedTwice({ file: raw.file, line: raw.lineOf(path), field: String(path[0]) }, value)];
    seen.add(key);
    return [];
  });
}

const isProblem = (found: Connection | Problem | undefined): found is Problem => found !== undefined && 'message' in found;
const isConnection = (found: Connection | Problem | undefined): found is Connection => found !== undefined && 'kind' in found;

const toFound = (all: readonly (Connection | Problem | undefined)[]): Found => ({
  connections: all.filter(isConnection),
  problems: all.filter(isProblem),
});

/** One entry's connections from the fields that its schema marks as references. */
export function findRelations(raw: RawEntry, lookup: Lookup): Found {
  const references = referencesIn(lookup.kinds.schemaOf(raw.collection), raw.data);
  const found = toFound(references.map((reference) => fromField(raw, reference, lookup)));
  return { ...found, problems: [...found.problems, ...twice(raw, references)] };
}

/** Where a link in a text leads: an entry, the problem that it is dead, or nothing that the graph keeps. */
function follow(raw: RawEntry, link: TextLink, entry: Entry, lookup: Lookup, addresses: Addresses): Id | Problem | undefined {
  const place = { file: raw.file, line: link.line, field: '' };
  const { node } = link;
  if (node.type !== 'wikiLink') {
    const resolved = resolveAddress(node.url, entry, addresses, place);
    if (resolved && 'problem' in resolved) return resolved.problem;
    return resolved && lookup.entries.get(resolved.to)?.id;
  }
  const target = lookup.entries.get(node.target);
  if (!target) return deadLink(place, node.target, node.anchor, lookup);
  if (node.anchor === undefined) return target.id;
  if (lookup.kinds.get(target.collection).plaats === 'anker') return problems.noHeadings(place, target.id);
  const anchors = addresses.anchorsOf(target.url);
  const anchor = node.anchor.trim().normalize('NFC');
  if (!anchors || anchors.includes(anchor)) return target.id;
  return problems.deadAnchor(
    place,
    target.id,
    anchor,
    anchors.filter((name) => name !== 'inhoud'),
  );
}

/** One entry's connections from its text: its links, and what its components name. */
export function findTextLinks(raw: RawEntry, entry: Entry, lookup: Lookup, addresses: Addresses): Found {
  const tree = raw.text?.tree;
  if (!tree) return { connections: [], problems: [] };
  const nameOf = (id: string): string => lookup.entries.get(id)?.label ?? id;
  const links = linksIn(tree).map((link): Connection | Problem | undefined => {
    const found = follow(raw, link, entry, lookup, addresses);
    if (found === undefined || found === raw.id) return undefined;
    if (typeof found === 'string' && isUnpublished(raw, found, lookup))
      return problems.toConcept({ file: raw.file, line: link.line, field: '' }, found);
    return typeof found === 'string' ? { from: raw.id, to: found, kind: 'tekst', sentence: sentenceOf(link, nameOf) } : found;
  });
  const named = [...(raw.text?.components ?? [])].flatMap(([node, { component, accepted }]) => {
    const within: RawEntry = { ...raw, lineOf: () => lineOf(node) };
    return referencesIn(component.schema, accepted.props).map((reference) => {
      const found = fromField(within, reference, lookup);
      const field = [component.naam, ...reference.path].join(' ');
      return isProblem(found) ? { ...found, field } : found && { ...found, kind: 'tekst' };
    });
  });
  return toFound([...links, ...named, ...bareNames(raw, lookup)]);
}

/** Same-kind relations that both sides wrote in the same field: one of the two is enough. */
export function writtenTwice(connections: readonly Connection[], rawOf: (id: Id) => RawEntry | undefined): Problem[] {
  const key = (from: Id, to: Id, kind: string) => `${from} ${to} ${kind}`;
  const fields = connections.filter(({ kind }) => kind !== 'tekst');
  const seen = new Set(fields.map(({ from, to, kind }) => key(from, to, kind)));
  return fields.flatMap(({ from, to, kind }): Problem[] => {
    const raw = from < to && seen.has(key(to, from, kind)) ? rawOf(from) : undefined;
    if (!raw) return [];
    return [problems.writtenTwice({ file: raw.file, line: raw.lineOf([kind]), field: kind }, rawOf(to)?.file ?? to)];
  });
}
