import { between } from '../languages/between.ts';
import { tag } from '#language/language.ts';
import type { Entry } from '../graph/entry.ts';
import { fieldOf, textOf } from '../graph/field.ts';
import { werkbladVan } from '../graph/werkblad.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import type { OverviewGroup } from '../graph/overview.ts';
import type { Kind } from '../schema/kind.ts';
import type { Kenmerk, Overzichtsfilter } from '../schema/overzicht.ts';
import { signsOf } from './ink.ts';
import { withNumbers } from './numbers.ts';

/** A choice above an overview, with its options in order and how many rows each leaves. */
export interface Choice {
  veld: string;
  naam: string;
  alles: string;
  opties: { waarde: string; aantal: number }[];
}

const withoutBrackets = (text: string): string => text.replaceAll(/[[\]]/g, '');

/** How long a working sheet takes with its conversation, in brackets where no source says so. */
function timeOf(entry: Entry, steps: NonNullable<Kenmerk['minuten']>): string | undefined {
  const werkblad = werkbladVan(entry);
  if (!werkblad) return undefined;
  const [fill, talk] = werkblad.minuten;
  const found = steps.find(([most]) => fill + talk <= most)?.[1];
  return found && werkblad.tijdVan === 'ons' ? `[${found}]` : found;
}

/** What the field of a mark says, in words; nothing where it is absent. */
function saidOf(entry: Entry, { veld, aanwezig, namen, minuten }: Kenmerk): string | undefined {
  if (aanwezig !== undefined) return fieldOf(entry, veld) === undefined ? undefined : aanwezig;
  const value = textOf(entry, veld) ?? (minuten && timeOf(entry, minuten));
  return value === undefined ? undefined : (namen?.[value] ?? value);
}

/** The values of a field that a row can be chosen by; a time that is ours counts as the same time. */
export function valuesOf(entry: Entry, kenmerk: Kenmerk): string[] {
  const { veld, leeg } = kenmerk;
  const value = fieldOf(entry, veld);
  const found = Array.isArray(value) ? value.map(String) : [saidOf(entry, kenmerk) ?? ''];
  return found.map((text) => withoutBrackets(text) || (leeg ?? '')).filter(Boolean);
}

/** What stands with a row: its marks with a dot between, `regio niet genoemd` where the source names none. */
const marksOf = (entry: Entry, kenmerken: readonly Kenmerk[]): string =>
  kenmerken.flatMap((kenmerk) => saidOf(entry, kenmerk) ?? kenmerk.leeg ?? []).join(between);

/** A row of an overview, ready to show. */
export function overviewRow(graph: Graph, entry: Entry, { overzicht, indeling }: Kind) {
  return {
    titel: shortNameOf(entry),
    url: entry.url,
    tekst: entry.data.kort,
    // Under the name of its place a row needs no sign of it.
    tekens: indeling.op === 'plaats' ? [] : signsOf(graph, entry),
    kenmerk: marksOf(entry, overzicht?.kenmerken ?? []),
    waarden: Object.fromEntries((overzicht?.filters ?? []).map((filter) => [filter.veld, valuesOf(entry, filter)])),
  };
}

function optionsOf(entries: readonly Entry[], filter: Overzichtsfilter): Choice['opties'] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => valuesOf(entry, filter))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const { volgorde = [], leeg } = filter;
  // What the description orders comes first, then the alphabet; that a source names nothing comes last.
  const rankOf = (value: string): number => {
    if (value === leeg) return volgorde.length + 1;
    return volgorde.includes(value) ? volgorde.indexOf(value) : volgorde.length;
  };
  return [...counts]
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .sort((a, b) => rankOf(a.waarde) - rankOf(b.waarde) || a.waarde.localeCompare(b.waarde, tag));
}

/** The choices above an overview; one that leaves nothing to choose is left out. */
export const choicesOf = (entries: readonly Entry[], { overzicht }: Kind): Choice[] =>
  (overzicht?.filters ?? [])
    .map((filter) => ({ veld: filter.veld, naam: filter.naam, alles: filter.alles, opties: optionsOf(entries, filter) }))
    .filter(({ opties }) => opties.length > 1);

/** The sentence under the title of an overview, with its numbers counted. */
export function sentenceOf({ uitleg, overzicht }: Kind, groups: readonly OverviewGroup[]): string {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const sizeOf = (name: string): number =>
    name === 'aantal' ? total : (groups.find(({ groepering }) => groepering?.waarde === name)?.entries.length ?? 0);
  return overzicht?.zin ? withNumbers(overzicht.zin, sizeOf) : uitleg;
}

/** “17 modellen”, as a reader counts them. */
export const countOf = ({ enkelvoud, meervoud }: Kind, count: number): string =>
  `${count} ${(count === 1 ? enkelvoud : meervoud).toLowerCase()}`;

/** A row about an entry of another kind: what one compares by here, and can choose by. */
function rowFromElsewhere(graph: Graph, entry: Entry, kind: Kind) {
  const { kenmerk, waarden } = overviewRow(graph, entry, kind);
  return { ...overviewRow(graph, entry, graph.kinds.get(entry.collection)), kenmerk, waarden };
}

/** What works on its own page and is of another kind, by kind: who chooses here by what works is offered that too. */
export function workingElsewhere(graph: Graph, kind: Kind) {
  if (!(kind.overzicht?.filters ?? []).some(({ veld }) => veld === 'werkblad')) return [];
  return graph.kinds.knowledge.flatMap((other) => {
    const entries = other === kind ? [] : graph.all(other.naam).filter((entry) => fieldOf(entry, 'werkblad') !== undefined);
    if (entries.length === 0) return [];
    return {
      anchor: `ook-${other.naam}`,
      titel: `${other.meervoud} (${entries.length})`,
      heading: other.meervoud,
      aantal: countOf(other, entries.length),
      een: other.enkelvoud.toLowerCase(),
      entries,
      rows: entries.map((entry) => rowFromElsewhere(graph, entry, kind)),
    };
  });
}
