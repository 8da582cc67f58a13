import { checkFields } from '../problems/field-mistakes.ts';
import { ContentError, type Problem } from '../problems/problem.ts';
import type { Kinds } from '../schema/kind.ts';
import { placeholderSite, siteWith, type Site } from '../schema/site.ts';
import { headingsOf } from '../text/headings.ts';
import { addressesOf, groupsOf } from './address.ts';
import { checkEntries, standIn } from './check-entries.ts';
import type { Lookup } from './dead-references.ts';
import { lookupIn } from './lookup.ts';
import { withChanges } from './changes.ts';
import { apart } from './concepts.ts';
import { together } from './check-together.ts';
import type { Connection, Entry } from './entry.ts';
import { findRelations, findTextLinks } from './find-connections.ts';
import { toGraph, type Graph, type Parts } from './graph.ts';
import { checkReadability, readabilityOf, readabilitySummary } from './readability.ts';
import { readContent, type RawContent, type RawEntry } from './read-content.ts';
import { openMemory, type Memory } from './read-file.ts';
import { readKinds } from './read-kinds.ts';
import { siteMistakes } from './site-links.ts';

/** What to build a graph from. */
export interface Building {
  /** The content folder, as a path that can be read. */
  folder: string;
  /** How paths begin in messages; the folder itself when it is left out. */
  shown?: string;
  /** The kinds of entry; those that the folder itself names when they are left out. */
  kinds?: Kinds;
  /** What was read before, to read only what changed. */
  memory?: Memory;
  /** The day of today, as jjjj-mm-dd. */
  today?: string;
  /** Whether entries that are still a concept are part of it: for who writes, not for the site. */
  withConcepts?: boolean;
}

const inAmsterdam = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Gives each entry the headings of its text: a heading may show the name of another entry. */
function withHeadings(entries: readonly Entry[], nameOf: (id: string) => string): void {
  for (const entry of entries) {
    if (entry.text?.tree) entry.headings.push(...headingsOf(entry.text.tree, nameOf));
  }
}

function checkSite(content: RawContent, kinds: Kinds): { data: Site; found: Problem[]; isRight: boolean } {
  if (!content.site) return { data: placeholderSite, found: [], isRight: false };
  const checked = checkFields(siteWith(groupsOf(kinds)), content.site);
  return 'data' in checked
    ? { data: checked.data, found: [], isRight: true }
    : { data: placeholderSite, found: checked.problems, isRight: false };
}

/**
 * Reads a content folder and builds its graph, with everything that is wrong in it. What is wrong is left out of the graph where it
 * cannot be shown; what is right is whole.
 */
export function readGraph(building: Building): Graph {
  const { folder, shown = folder, memory = openMemory(folder), today = inAmsterdam(), withConcepts = false } = building;
  const { kinds, problems: ofKinds } = kindsFor({ ...building, shown, memory });
  const { content, concepts } = apart(readContent({ folder, shown, kinds, memory }), withConcepts);
  const site = checkSite(content, kinds);
  const { right, broken, found } = checkEntries(content, kinds);
  // A concept that is left out can be named, to say that it is one.
  const hidden = withConcepts ? [] : concepts.map((raw) => standIn(raw, kinds));
  const lookup = lookupIn([...right, ...broken, ...hidden], concepts, kinds);
  withHeadings(right, (id) => lookup.entries.get(id)?.label ?? id);

  const parts = {
    site: withChanges(site.data, right),
    kinds,
    readability: '',
    problems: [],
    broken,
    concepts: hidden.map(({ id }) => id),
    pictures: content.pictures,
    favicon: content.favicon,
    entries: right,
  };
  const connected = connect(content.entries, lookup, parts, hidden);
  const measured = measure(content);
  const summary = readabilitySummary(measured.map(({ readability }) => readability));
  const wrong = [...ofKinds, ...wrongIn({ content, site, found, lookup, connected, measured, today, entries: right })];
  return toGraph({ ...parts, readability: summary, problems: wrong, connections: connected.shown } satisfies Parts);
}

/** Everything that is wrong in what was read. */
function wrongIn({ content, site, found, lookup, connected, measured, today, entries }: Checking): Problem[] {
  const { connections, dead, addresses } = connected;
  return [
    ...content.problems,
    ...site.found,
    ...found,
    // A reference that stands in a field that is wrong itself is no second mistake.
    ...dead.filter((one) => !found.some((other) => isSamePlace(one, other))),
    ...(content.site && site.isRight ? siteMistakes(site.data, content.site, addresses, lookup) : []),
    ...measured.flatMap(({ raw, readability }) => checkReadability(raw, readability)),
    ...together({
      content,
      site,
      entries,
      connections,
      lookup,
      today,
      isWhole: isWhole(content) && found.length + dead.length === 0,
    }),
  ];
}

const kindsFor = ({ folder, shown, kinds, memory }: Building & { shown: string; memory: Memory }) =>
  kinds ? { kinds, problems: [] } : readKinds(folder, shown, memory);

interface Checking {
  content: RawContent;
  site: ReturnType<typeof checkSite>;
  found: readonly Problem[];
  lookup: Lookup;
  connected: ReturnType<typeof connect>;
  measured: ReturnType<typeof measure>;
  today: string;
  entries: readonly Entry[];
}

/** What the entries are to each other, by fields and in texts, and the references that lead nowhere. */
function connect(raws: readonly RawEntry[], lookup: Lookup, parts: Omit<Parts, 'connections'>, hidden: readonly Entry[]) {
  const unseen = [...parts.broken, ...hidden];
  const ids = new Set<string>(unseen.map(({ id }) => id));
  const isShown = ({ from, to }: Connection): boolean => !ids.has(from) && !ids.has(to);
  const relations = raws.map((raw) => findRelations(raw, lookup));
  const written = relations.flatMap(({ connections }) => connections);
  const addresses = addressesOf(toGraph({ ...parts, broken: unseen, connections: written.filter(isShown) }));
  const texts = raws.map((raw) =>
    findTextLinks(raw, lookup.entries.get(raw.id) ?? standIn(raw, lookup.kinds), lookup, addresses),
  );
  const connections = [...written, ...texts.flatMap((one) => one.connections)];
  const dead = [...relations, ...texts].flatMap((one) => one.problems);
  return { connections, shown: connections.filter(isShown), dead, addresses };
}

/** How each text reads that has no other mistakes: of one that does, its sentences cannot be told. */
const measure = (content: RawContent) =>
  content.entries.flatMap((raw) =>
    raw.text?.tree && raw.text.mistakes.length === 0 ? [{ raw, readability: readabilityOf(raw.text.tree) }] : [],
  );

const isSamePlace = (one: Problem, other: Problem): boolean =>
  one.file === other.file && one.line === other.line && one.field.split('.')[0] === other.field.split('.')[0];

const isWhole = ({ unreadable, entries }: RawContent): boolean =>
  unreadable.length === 0 && entries.every(({ text }) => !text || text.tree !== undefined);

/**
 * The same, for who can do nothing with content that is wrong.
 * @throws ContentError with every problem in the folder, when there is any.
 */
export function buildGraph(building: Building): Graph {
  const graph = readGraph(building);
  if (graph.problems.length > 0) throw new ContentError(graph.problems);
  return graph;
}
