import { capital } from '../languages/capital.ts';
import { slug } from 'github-slugger';
import { level, otherGroup } from '#language/relations.ts';
import type { Kind } from '../schema/kind.ts';
import type { Groepering, Indeling } from '../schema/overzicht.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './field.ts';
import type { Graph } from './graph.ts';
import { shortNameOf } from './label.ts';
import { placeOf } from './place.ts';

/** The entries of a kind under one heading of its overview. */
export interface OverviewGroup {
  heading: string;
  anchor: string;
  entries: Entry[];
  /** What its kind says about the group: its value, its question. */
  groepering?: Groepering | undefined;
}

/** The letter a name stands under: its first, past a bracket or the apostrophe of ’s. */
const letterOf = (name: string): string => {
  const [sign = ''] = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/^[^A-Z0-9]+/, '');
  return /[A-Z]/.test(sign) ? sign : '0–9';
};

type ByField = Extract<Indeling, { op: 'veld' }>;

/** The heading for the value of a field: its name in a list, or the value itself. */
function headingForValue(graph: Graph, entry: Entry, { veld, groepen, lijst }: ByField): string {
  const value = fieldOf(entry, veld);
  if (typeof value === 'number') {
    const name = lijst && graph.site[lijst]?.[value - 1];
    if (name) return `${value}. ${capital(name)}`;
    return level(value);
  }
  const text = typeof value === 'string' ? value : '';
  return groepen?.find(({ waarde }) => waarde === text)?.naam ?? (capital(text) || otherGroup);
}

/** The heading under which an entry stands on the overview page of its kind. */
function headingOf(graph: Graph, entry: Entry, indeling: Indeling): string {
  if (indeling.op === 'veld') return headingForValue(graph, entry, indeling);
  if (indeling.op === 'letter') return letterOf(shortNameOf(entry));
  if (indeling.op === 'geen') return '';
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const parent = spanningsveld ?? perspectief;
  return parent ? shortNameOf(parent) : '';
}

/** Where a group stands that its kind does not describe: the places in their order, the letters by the alphabet. */
function turnsOf(graph: Graph, { op }: Indeling): string[] {
  if (op === 'plaats') return ['perspectieven', 'spanningsvelden'].flatMap((kind) => graph.all(kind)).map(shortNameOf);
  return op === 'letter' ? ['0–9', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] : [];
}

/** The groups that a kind describes come first and in its order, each with what it says of them. */
function inOrder(graph: Graph, groups: OverviewGroup[], indeling: Indeling): OverviewGroup[] {
  const described = (indeling.op === 'veld' && indeling.groepen) || [];
  const named = described.flatMap((groepering) => {
    const group = groups.find(({ heading }) => heading === groepering.naam);
    return group ? [{ ...group, groepering }] : [];
  });
  const turns = turnsOf(graph, indeling);
  const others = groups.filter(({ heading }) => !described.some(({ naam }) => naam === heading));
  return [...named, ...others.sort((a, b) => turns.indexOf(a.heading) - turns.indexOf(b.heading))];
}

const known = new WeakMap<Graph, Map<string, OverviewGroup[]>>();

/** The entries of a kind under their headings, in reading order; one group without a heading where the kind has no division. */
export function overviewOf(graph: Graph, { naam, indeling }: Kind): OverviewGroup[] {
  const ofGraph = known.get(graph) ?? new Map<string, OverviewGroup[]>();
  known.set(graph, ofGraph);
  const made = ofGraph.get(naam);
  if (made) return made;
  const groups = new Map<string, OverviewGroup>();
  for (const entry of graph.all(naam)) {
    const heading = headingOf(graph, entry, indeling);
    const group = groups.get(heading) ?? { heading, anchor: `groep-${slug(heading)}`, entries: [] };
    groups.set(heading, group);
    group.entries.push(entry);
  }
  // Where nothing says anything, nothing is divided.
  const [only] = groups.size === 1 ? groups.values() : [];
  if (only?.heading === otherGroup) only.heading = '';
  const overview = inOrder(graph, [...groups.values()], indeling);
  ofGraph.set(naam, overview);
  return overview;
}

/** The entries before and after an entry in its group: its perspectief or spanningsveld, its kind, its letter. */
export function neighboursOf(graph: Graph, entry: Entry) {
  const kind = graph.kinds.get(entry.collection);
  const group = overviewOf(graph, kind).find(({ entries }) => entries.includes(entry));
  if (!group || group.entries.length < 2) return undefined;
  const here = group.entries.indexOf(entry);
  const linkTo = (other: Entry | undefined) => other && { titel: shortNameOf(other), url: other.url };
  return {
    vorige: linkTo(group.entries[here - 1]),
    volgende: linkTo(group.entries[here + 1]),
    groep: group.heading || kind.meervoud,
  };
}
