import type { z } from 'zod';
import { dashTooMany } from '#language/problems-fields.ts';
import { shapeOf } from '../schema/walk.ts';
import { nearest } from './nearest.ts';
import { fieldsOf, isRecord, valueAt, type Path, type Source } from './source.ts';

/** Something that Zod found wrong. */
export type Issue = z.core.$ZodIssue;

/** What was checked, and against what. */
export interface Context {
  schema: z.ZodType;
  source: Source;
}

const nameOf = ({ path }: Issue): string => String(path.at(-1));

const isNear = (key: string, issue: Issue): boolean => nearest(key.split(':')[0] ?? key, [nameOf(issue)]) !== undefined;

/** Of one group, the one field that is missing when one other stands there that does not exist and holds what it should hold. */
function onlyOther(path: Path, key: string, beside: readonly Issue[], { schema, source }: Context): Issue | undefined {
  const group = valueAt(source.data, path);
  if (!isRecord(group)) return undefined;
  const fields = fieldsOf(schema, path, source.data);
  const unknown = Object.keys(group).filter((name) => !fields.includes(name));
  const [left, ...more] = beside.filter((issue) => !unknown.some((name) => isNear(name, issue)));
  const others = unknown.filter((name) => !beside.some((issue) => isNear(name, issue)));
  if (!left || more.length > 0 || others.length !== 1 || others[0] !== key) return undefined;
  return shapeOf(schema, path, source.data)?.[nameOf(left)]?.safeParse(group[key]).success ? left : undefined;
}

/**
 * The missing field that an unknown one was meant to be: nearly of that name beside it, of that very name in another group, or the
 * only one that it can be.
 */
export function meantBy(
  { path, key }: { path: Path; key: string },
  missing: readonly Issue[],
  context: Context,
): Issue | undefined {
  const group = path.join('.');
  const beside = missing.filter((issue) => issue.path.slice(0, -1).join('.') === group);
  const name = nearest(key.split(':')[0] ?? key, beside.map(nameOf));
  return (
    beside.find((issue) => nameOf(issue) === name) ??
    missing.find((issue) => nameOf(issue) === key) ??
    onlyOther(path, key, beside, context)
  );
}

/** The issue that a field stands in an item of its own, when what it misses stands in the item above that misses it. */
function asSplit(issue: Issue, missing: readonly Issue[], { data }: Source): Issue | undefined {
  const index = issue.path.at(-2);
  if (!missing.includes(issue) || typeof index !== 'number') return undefined;
  const list = issue.path.slice(0, -2);
  const [above, here] = [valueAt(data, [...list, index - 1]), valueAt(data, [...list, index])];
  const [field, ...more] = isRecord(here) ? Object.keys(here) : [];
  if (!isRecord(above) || field === undefined || more.length > 0 || field in above || !(nameOf(issue) in above)) return undefined;
  return { code: 'custom', path: [...list, index, field], message: dashTooMany(field), input: here };
}

/** Whether a group in a list holds nothing but fields that do not exist, of which none was meant to be one that does. */
export function isOtherGroup(path: Path, keys: readonly string[], missing: readonly Issue[], context: Context): boolean {
  const group = valueAt(context.source.data, path);
  const isWhole = path.length > 0 && isRecord(group) && keys.length === Object.keys(group).length;
  return isWhole && keys.every((key) => !meantBy({ path, key }, missing, context));
}

/** One issue a mistake: the first of each field, without what is missing and stands there under another name or in another group. */
export function oneEach(issues: readonly Issue[], missing: readonly Issue[], context: Context): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meantBy({ path: issue.path, key }, missing, context)) : [],
    ),
  );
  const others = issues
    .filter((issue) => issue.code === 'unrecognized_keys' && isOtherGroup(issue.path, issue.keys, missing, context))
    .map(({ path }) => path.join('.'));
  const isInOther = (issue: Issue): boolean => missing.includes(issue) && others.includes(issue.path.slice(0, -1).join('.'));
  const split = new Map(issues.map((issue) => [issue, asSplit(issue, missing, context.source)]));
  const below = [...split.values()].filter((issue) => issue !== undefined).map(({ path }) => path);
  // What an item misses stands in the one below it, which should have been part of it.
  const isBelow = ({ path }: Issue): boolean =>
    below.some((other) => [...path.slice(0, -2), Number(path.at(-2)) + 1, path.at(-1)].join('.') === other.join('.'));
  const seen = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    if (meant.has(issue) || isBelow(issue) || isInOther(issue)) return [];
    if (issue.code === 'unrecognized_keys') return [issue];
    // Of a pair that was written the other way round, both are wrong.
    const isOfPair = issue.code === 'invalid_value' && typeof issue.path.at(-1) === 'number';
    const place = (isOfPair ? issue.path.slice(0, -1) : issue.path).join('.');
    if (seen.has(place)) return [];
    seen.add(place);
    return [split.get(issue) ?? issue];
  });
}
