import { nameInField, writeInFile } from '#language/problems-kinds.ts';
import { nearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Reference } from '../schema/walk.ts';
import type { Entry } from './entry.ts';
import { kindMeant } from './kind-meant.ts';
import type { RawEntry } from './read-content.ts';

/** What references are looked up in. */
export interface Lookup {
  kinds: Kinds;
  /** All entries by id, also those whose own fields are wrong. */
  entries: ReadonlyMap<string, Entry>;
  /** The ids of those that are still a concept: only another concept may name them. */
  concepts: ReadonlySet<string>;
  /** The id of today of each that entries had before. */
  renamed: ReadonlyMap<string, string>;
}

const entriesOf = ({ entries }: Lookup, kind: string): Entry[] =>
  [...entries.values()].filter(({ collection }) => collection === kind);

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A name without what was copied along with it: brackets, an address around it, an ending, capitals. */
export const plainName = (written: string): string =>
  fold(written)
    .replace(/^[[({«"'‘“]+|[\])}»"'’”]+$/g, '')
    .replace(/^https?:\/\/[^/]+\//, '')
    .replace(/#.*$|\.(?:mdx|yaml|md|html)$/g, '')
    .replace(/^[./]+|\/+$/g, '')
    .replace(/^content\//, '')
    .replace(/[ _–]+/g, '-');

/** The slug of the entry that was meant, among some: one of this title, or of nearly this name. */
function slugMeant(written: string, entries: readonly Entry[]): string | undefined {
  const titled = entries.find(({ data }) => fold(data.titel) === fold(written));
  const name = plainName(written).replace(/^.*\//, '');
  return (
    titled?.slug ??
    nearest(
      name,
      entries.map(({ slug }) => slug),
    )
  );
}

/** The entry that was meant by a name without its kind: of any kind, by its title or nearly by its name. */
function idMeant(written: string, { entries }: Lookup): string | undefined {
  const all = [...entries.values()];
  const slug = slugMeant(written, all);
  return (all.find(({ data }) => fold(data.titel) === fold(written)) ?? all.find((entry) => entry.slug === slug))?.id;
}

/** A name of any kind in a field: the kind is missing or wrong, or there is no such entry of it. */
function deadAnywhere(place: Place, value: string, lookup: Lookup): Problem {
  const { kinds, entries } = lookup;
  const [kind = '', ...rest] = plainName(value).split('/');
  const ids = [...entries.keys()];
  if (rest.length === 0) return problems.withoutKind(place, value, idMeant(value, lookup));
  const name = rest.join('/');
  const meant = kinds.has(kind) ? kind : kindMeant(kind, kinds);
  if (!meant) {
    return problems.unknownFolder(
      place,
      kind,
      undefined,
      kinds.list.map(({ naam }) => naam),
    );
  }
  const choices = entriesOf(lookup, meant);
  const slug = slugMeant(name, choices);
  const elsewhere = ids.find((id) => id.endsWith(`/${name}`));
  const id = elsewhere ?? (slug && `${meant}/${slug}`);
  if (id) return problems.withoutKind(place, value, id);
  return problems.deadRelation(
    place,
    name,
    undefined,
    meant,
    choices.map((one) => one.slug),
  );
}

/** Why a name in a field is no entry there: it is of another kind, or of none. */
export function deadReference(raw: RawEntry, { path, target, value }: Reference, lookup: Lookup): Problem {
  const place = { file: raw.file, line: raw.lineOf(path), field: String(path[0]) };
  const now = lookup.renamed.get(target === 'overal' ? value : `${target}/${value}`);
  if (now) return problems.renamed(place, value, target === 'overal' ? now : now.replace(`${target}/`, ''));
  if (target === 'overal') return deadAnywhere(place, value, lookup);
  const elsewhere = [...lookup.entries.values()].find(({ slug }) => slug === value);
  if (elsewhere) return problems.otherKind(place, value, target, elsewhere.collection, remedyFor(raw, path, elsewhere, lookup));
  const choices = entriesOf(lookup, target);
  const several = value.split(/[\s,;]+/).filter((part) => choices.some(({ slug }) => slug === part));
  if (/[\s,;]/.test(value) && several.length > 0 && typeof path.at(-1) === 'number') return problems.noComma(place, value);
  const slugs = choices.map(({ slug }) => slug);
  return problems.deadRelation(place, value, slugMeant(value, choices), target, slugs);
}

/** Where an entry of another kind is named, when it is one that this entry has to do with. */
function remedyFor(raw: RawEntry, path: readonly PropertyKey[], other: Entry, { kinds }: Lookup): string | undefined {
  // A field within a group, or of a component, has a purpose of its own.
  if (path.length > 2 || !kinds.relationsOf(raw.collection).includes(String(path[0]))) return undefined;
  if (kinds.relationsOf(raw.collection).includes(other.collection)) return nameInField(other.collection);
  return kinds.relationsOf(other.collection).includes(raw.collection)
    ? writeInFile(raw.slug, raw.collection, other.file)
    : undefined;
}

/**
 * A link in a text that names no entry, with what it was probably meant to be: an overview, an entry of this title, nearly the same
 * of its own kind, or the very same of another.
 */
export function deadLink(place: Place, target: string, anchor: string | undefined, lookup: Lookup): Problem {
  const { entries, kinds, renamed } = lookup;
  const now = renamed.get(target);
  if (now) return problems.renamed(place, target, now);
  const [kind = '', name] = target.split('/');
  const ids = [...entries.keys()];
  if (name === undefined && kinds.has(kind)) {
    const within = anchor && entries.get(`${kind}/${anchor}`)?.id;
    return within ? problems.deadLink(place, `${target}#${anchor}`, within) : problems.overviewLink(place, target);
  }
  if (name === undefined) return problems.deadLink(place, target, idMeant(target, lookup));
  const own = kinds.has(kind) ? ids.filter((id) => id.startsWith(`${kind}/`)) : ids;
  const elsewhere = ids.filter((id) => id.endsWith(`/${name}`));
  return problems.deadLink(place, target, nearest(target, own) ?? (elsewhere.length === 1 ? elsewhere[0] : undefined));
}
