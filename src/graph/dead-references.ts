import { nearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Reference } from '../schema/walk.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './read-content.ts';

/** What references are looked up in. */
export interface Lookup {
  kinds: Kinds;
  /** All entries by id, also those whose own fields are wrong. */
  entries: ReadonlyMap<string, Entry>;
}

const slugsOf = ({ entries }: Lookup, kind: string): string[] =>
  [...entries.values()].filter(({ collection }) => collection === kind).map(({ slug }) => slug);

/** Why a name in a field is no entry there: it is of another kind, or of none. */
export function deadReference(raw: RawEntry, { path, target, value }: Reference, lookup: Lookup): Problem {
  const place = { file: raw.file, line: raw.lineOf(path), field: String(path[0]) };
  const [kind = '', ...rest] = target === 'overal' ? value.split('/') : [target, value];
  const name = rest.join('/');
  if (target === 'overal' && !lookup.kinds.has(kind)) {
    return problems.unknownFolder(
      place,
      kind,
      lookup.kinds.list.map(({ naam }) => naam),
    );
  }
  const elsewhere = [...lookup.entries.values()].find(({ slug }) => slug === name);
  if (elsewhere) return problems.otherKind(place, name, kind, elsewhere.collection, remedyFor(raw, path, elsewhere, lookup));
  const plain = name
    .replace(/^.*\//, '')
    .replace(/\.(?:mdx|yaml)$/, '')
    .toLowerCase()
    .trim()
    .replaceAll(' ', '-');
  return problems.deadRelation(place, name, plain, kind, slugsOf(lookup, kind));
}

/** Where an entry of another kind is named, when it is one that this entry has to do with. */
function remedyFor(raw: RawEntry, path: readonly PropertyKey[], other: Entry, { kinds }: Lookup): string | undefined {
  // A field within a group, or of a component, has a purpose of its own.
  if (path.length > 2 || !kinds.relationsOf(raw.collection).includes(String(path[0]))) return undefined;
  if (kinds.relationsOf(raw.collection).includes(other.collection)) return `Noem het in het veld «${other.collection}».`;
  return kinds.relationsOf(other.collection).includes(raw.collection)
    ? `Schrijf deze relatie aan de andere kant: noem «${raw.slug}» in «${raw.collection}» van ${other.file}.`
    : undefined;
}

/** A dead name with what it was probably meant to be: nearly the same of its own kind, or the very same of another. */
export function deadLink(place: Place, target: string, { entries, kinds }: Lookup): Problem {
  const [kind = '', name = target] = target.split('/');
  const ids = [...entries.keys()];
  const own = kinds.has(kind) ? ids.filter((id) => id.startsWith(`${kind}/`)) : ids;
  const elsewhere = ids.filter((id) => id.endsWith(`/${name}`));
  return problems.deadLink(place, target, nearest(target, own) ?? (elsewhere.length === 1 ? elsewhere[0] : undefined));
}
