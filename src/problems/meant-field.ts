import type { z } from 'zod';
import { nearest } from './nearest.ts';

/** Something that Zod found wrong. */
export type Issue = z.core.$ZodIssue;

/** The missing field that an unknown one was meant to be: nearly of that name beside it, or of that very name in another group. */
export function meantBy(
  { path, key }: { path: readonly PropertyKey[]; key: string },
  missing: readonly Issue[],
): Issue | undefined {
  const group = path.join('.');
  const beside = missing.filter((issue) => issue.path.slice(0, -1).join('.') === group);
  const name = nearest(
    key.split(':')[0] ?? key,
    beside.map((issue) => String(issue.path.at(-1))),
  );
  return beside.find((issue) => issue.path.at(-1) === name) ?? missing.find((issue) => issue.path.at(-1) === key);
}

/** One issue a mistake: the first of each field, without what is missing and stands there under another name or in another group. */
export function oneEach(issues: readonly Issue[], missing: readonly Issue[]): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meantBy({ path: issue.path, key }, missing)) : [],
    ),
  );
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const place = issue.path.join('.');
    const isFirst = issue.code === 'unrecognized_keys' || !seen.has(place);
    if (issue.code !== 'unrecognized_keys') seen.add(place);
    return isFirst && !meant.has(issue);
  });
}
