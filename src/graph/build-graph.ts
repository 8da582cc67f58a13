import { checkFields } from '../problems/field-mistakes.ts';
import { ContentError, type Problem } from '../problems/problem.ts';
import type { Kinds } from '../schema/kind.ts';
import { placeholderSite, siteWith, type Site } from '../schema/site.ts';
import { headingsOf } from '../text/headings.ts';
import { addressesOf, groupsOf } from './address.ts';
import { unknownInks } from './check-inks.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkWerkbladen } from './check-werkbladen.ts';
import { checkEntries, standIn } from './check-entries.ts';
import type { Lookup } from './dead-references.ts';
import { checkWeb } from './check-web.ts';
import type { Connection, Entry } from './entry.ts';
import { findRelations, findTextLinks, writtenTwice } from './find-connections.ts';
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
  const { folder, shown = folder, memory = openMemory(folder), today = inAmsterdam() } = building;
  const { kinds, problems: ofKinds } = kindsFor({ ...building, shown, memory });
  const content = readContent({ folder, shown, kinds, memory });
  const site = checkSite(content, kinds);
  const { right, broken, found } = checkEntries(content, kinds);
  const lookup = lookupIn([...right, ...broken], kinds);
  withHeadings(right, (id) => lookup.entries.get(id)?.label ?? id);

  const relations = content.entries.map((raw) => findRelations(raw, lookup));
  const { pictures, favicon } = content;
  const parts = { site: site.data, kinds, readability: '', problems: [], broken, pictures, favicon, entries: right };
  const isShown = ({ from, to }: { from: string; to: string }): boolean => broken.every(({ id }) => id !== from && id !== to);
  const written = relations.flatMap(({ connections }) => connections);
  const addresses = addressesOf(toGraph({ ...parts, connections: written.filter(isShown) }));
  const texts = content.entries.map((raw) =>
    findTextLinks(raw, lookup.entries.get(raw.id) ?? standIn(raw, kinds), lookup, addresses),
  );
  const connections = [...written, ...texts.flatMap((one) => one.connections)];
  const measured = measure(content);
  const dead = [...relations, ...texts].flatMap((one) => one.problems);
  const isComplete = isWhole(content) && found.length + dead.length === 0;
  const all = [
    ...ofKinds,
    ...content.problems,
    ...site.found,
    ...found,
    // A reference that stands in a field that is wrong itself is no second mistake.
    ...dead.filter((one) => !found.some((other) => isSamePlace(one, other))),
    ...(content.site && site.isRight ? siteMistakes(site.data, content.site, addresses, kinds) : []),
    ...measured.flatMap(({ raw, readability }) => checkReadability(raw, readability)),
    ...together({ content, site, entries: right, connections, kinds, today, isWhole: isComplete }),
  ];
  const summary = readabilitySummary(measured.map(({ readability }) => readability));
  return toGraph({ ...parts, readability: summary, problems: all, connections: connections.filter(isShown) } satisfies Parts);
}

const kindsFor = ({ folder, shown, kinds, memory }: Building & { shown: string; memory: Memory }) =>
  kinds ? { kinds, problems: [] } : readKinds(folder, shown, memory);

const lookupIn = (entries: readonly Entry[], kinds: Kinds): Lookup => ({
  kinds,
  entries: new Map(entries.map((entry): [string, Entry] => [entry.id, entry])),
});

/** How each text reads that has no other mistakes: of one that does, its sentences cannot be told. */
const measure = (content: RawContent) =>
  content.entries.flatMap((raw) =>
    raw.text?.tree && raw.text.mistakes.length === 0 ? [{ raw, readability: readabilityOf(raw.text.tree) }] : [],
  );

const isSamePlace = (one: Problem, other: Problem): boolean =>
  one.file === other.file && one.line === other.line && one.field.split('.')[0] === other.field.split('.')[0];

/** What is wrong between entries that are each right by themselves. */
function together({ content, site, entries, connections, kinds, today, isWhole }: Together): Problem[] {
  const raws = new Map<string, RawEntry>(content.entries.map((raw) => [raw.id, raw]));
  const rawOf = (id: string): RawEntry | undefined => raws.get(id);
  const checked = { entries, kinds, groups: groupsOf(kinds), rawOf, today };
  return [
    ...writtenTwice(connections, rawOf),
    // While a name is wrong or a file cannot be read, nothing can be said to stand alone.
    ...(isWhole ? checkWeb(entries, connections, kinds) : []),
    ...checkWerkbladen(entries, rawOf),
    ...(site.isRight ? unknownInks(checked, site.data) : []),
    ...checkContradictions(checked),
  ];
}

interface Together {
  /** What site.yaml says, and whether it is right. */
  site: { data: Site; isRight: boolean };
  content: RawContent;
  entries: readonly Entry[];
  connections: readonly Connection[];
  kinds: Kinds;
  today: string;
  isWhole: boolean;
}

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
