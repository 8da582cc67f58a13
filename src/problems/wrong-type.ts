import { dateForm, fileName } from '#language/problems-expected.ts';
import { expectedFormat, expectedType, shown } from './expected.ts';
import type { Problem } from './problem.ts';
import { fieldsOf, type At } from './source.ts';
import { problems } from './wording.ts';

/** A field, or an item of a list, in which nothing stands. */
export const emptyAt = ({ path, place, help }: At): Problem =>
  typeof path.at(-1) === 'number' && !help.includes('null') ? problems.emptyItem(place) : problems.emptyField(place, help);

const withoutKind = (name: unknown): string => String(name).replace(/^.*\//, '');

/** What is wrong with a value of another type than the field wants. */
export function wrongType(expected: string, at: At): Problem {
  const { path, place, found, help, schema, source } = at;
  if (found === undefined) return problems.missingField(place, help);
  if (found === null) return emptyAt(at);
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  if (expected === 'string' && isPlain) {
    const written = source.writtenAt?.(path) ?? String(found);
    const date = help.includes(dateForm) ? expectedFormat('date', written) : undefined;
    return date ? problems.wrongValue(place, written, date) : problems.needsQuotes(place, written);
  }
  // Help that shows how it is written says more than which type it is.
  if (help.includes(expected === 'tuple' ? '[' : '{') && (expected === 'array' || expected === 'tuple'))
    return problems.wrongForm(place, shown(found), help);
  const fields = fieldsOf(schema, expected === 'array' ? [...path, 0] : path, source.data);
  // Where a file is named, its kind is no part of the name.
  const words = Array.isArray(found) && help.includes(fileName) ? found.flat(Infinity).map(withoutKind) : found;
  return problems.wrongValue(place, shown(found), expectedType(expected, words, fields.length > 0 ? fields : undefined));
}
