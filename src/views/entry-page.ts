import { slug } from 'github-slugger';
import * as words from '#language/entry-page.ts';
import { kindOf } from '../figures/kinds.ts';
import { isOf, type Entry, type Id } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { placeOf } from '../graph/place.ts';
import { byChapter } from '../graph/chapters.ts';
import { relatedTo, type RelatedGroup } from '../graph/related.ts';
import { contentsOf, type PlaceOnPage } from './contents.ts';
import { entryText } from './entry-text.ts';
import { factsOf, listOf } from './facts.ts';
import { inkOf, signsOf } from './ink.ts';
import { rowOf } from './entry-row.ts';
import { routeBarsOf } from './route-bars.ts';
import { citationOf, sourcesOf } from './sources.ts';
import { tailOf, type Tail } from './tail.ts';

/** Whether anything on the page of an entry is ours and not the source's: in its fields in brackets, or in its text. */
function hasOwn(entry: Entry): boolean {
  const shown = Object.entries(entry.data).filter(([field]) => !['csl', 'vragen', 'zoektermen', 'steunt'].includes(field));
  const inFields = JSON.stringify(shown.map(([, value]) => value).filter((value) => value !== undefined)).match(
    /"[^"]*\[[^\]"]+\]/,
  );
  return Boolean(inFields) || [...(entry.text?.components.values() ?? [])].some(({ component }) => component.isVanOns);
}

/** A longer list is folded: several of them would hide each other. */
const mostOpenRows = 6;

/** What belongs to an entry whose page is a guide to it, in groups; the long ones folded, with their count. */
const guideGroups = (graph: Graph, entry: Entry, inkt: string | undefined) =>
  relatedTo(graph, entry).map(({ label, items }) => ({
    label,
    anchor: `groep-${slug(label)}`,
    items: items.map(({ entry: other, text }) => rowOf(graph, other, text, inkt)),
    count: items.length > mostOpenRows ? words.pages(items.length) : undefined,
  }));

/** What came out of a source publication, folded by chapter. */
const chaptersOf = (groups: readonly RelatedGroup[]): { title: string; rest: Tail['rest'] }[] =>
  groups.map(({ label, items }) => {
    const links = items.map(({ entry }) => ({ titel: shortNameOf(entry), url: entry.url }));
    return { title: label, rest: { count: links.length, holds: '', groups: [{ label: '', links }] } };
  });

/** What stands under the text of an entry: a guide shows what belongs to it, a source what came out of it, all others a short tail. */
function endOf(graph: Graph, entry: Entry, explained: readonly Id[], inkt: string | undefined) {
  const { wijzer } = graph.kinds.get(entry.collection);
  const isSource = isOf(entry, 'bronnen');
  return {
    groups: wijzer ? guideGroups(graph, entry, inkt) : [],
    chapters: isSource ? chaptersOf(byChapter(graph, entry)) : [],
    tail: wijzer || isSource ? undefined : tailOf(graph, entry, explained),
  };
}

/** The contents list of the page of an entry. */
function contents(entry: Entry, list: ReturnType<typeof listOf>, { groups, tail }: ReturnType<typeof endOf>): PlaceOnPage[] {
  const figure = isOf(entry, 'modellen') && kindOf(entry.data) ? [{ titel: words.inPicture, anchor: 'figuur' }] : [];
  const steps = tail?.steps.length ? [{ titel: words.goOn, anchor: 'verder' }] : [];
  return contentsOf(entry, {
    before: figure,
    after: [
      ...(list ? [{ titel: list.kop, anchor: 'lijst' }] : []),
      ...groups.map(({ label, anchor }) => ({ titel: label, anchor })),
    ],
    end: [...steps, { titel: entry.data.bronnen?.length ? words.whereFrom : words.reference, anchor: 'bron' }],
    rows: groups.reduce((rows, { items, count }) => rows + (count ? 1 : items.length), 0),
  });
}

/** Everything that a page of an entry shows around its text. */
export function pageOf(graph: Graph, entry: Entry) {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const parent = spanningsveld ?? perspectief;
  const inkt = inkOf(graph, entry);
  const kind = graph.kinds.get(entry.collection);
  const { pieces, explained } = entryText(graph, entry);
  const end = endOf(graph, entry, explained, inkt);
  const list = listOf(graph, entry);
  return {
    // What has two sides lies on two sheets, also where they have no place in the praatplaat.
    inkt: inkt ?? (kind.tweezijdig ? 'grijs-grijs' : undefined),
    answer: entry.data.antwoord ?? entry.data.kort,
    place: parent && {
      naam: shortNameOf(parent),
      url: parent.url,
      tekens: signsOf(graph, parent),
      isHere: parent.id === entry.id,
    },
    kind: { naam: kind.enkelvoud, ...(kind.plaats === 'pagina' && { url: `/${kind.naam}/` }) },
    facts: factsOf(graph, entry),
    list,
    pieces,
    ...end,
    bars: routeBarsOf(graph, entry),
    contents: contents(entry, list, end),
    sources: sourcesOf(graph, entry),
    verwijzing: citationOf(graph, entry),
    uitlegEigen: hasOwn(entry) ? graph.site.uitlegEigen : undefined,
  };
}
