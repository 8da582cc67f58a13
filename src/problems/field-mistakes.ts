import type { z } from 'zod';
import { shapeOf } from '../schema/walk.ts';
import { bound, expectedFormat, expectedType, shown } from './expected.ts';
import { meantBy, oneEach, type Issue } from './meant-field.ts';
import type { Place, Problem } from './problem.ts';
import { problems } from './wording.ts';

/** Data to check, and where each part of it stands. */
export interface Source {
  file: string;
  data: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** A value as it was written, where the reader made something else of it. */
  writtenAt?: (path: readonly PropertyKey[]) => string | undefined;
  /** What stands before the name of a field in a message, where fields of more than one thing can be wrong: `Afbeelding`. */
  of?: string;
  /** A remedy for a field that does not exist here, where more can be said than which fields do. */
  remedyFor?: (key: string) => string | undefined;
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

const fieldsOf = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => Object.keys(shapeOf(schema, path) ?? {});

/** The line of help of the field at a path, or of the nearest one above it: what the editor shows is what the message says. */
function helpOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const last = path[depth - 1];
    const description = typeof last === 'string' ? shapeOf(schema, path.slice(0, depth - 1))?.[last]?.description : undefined;
    if (description) return description;
  }
  return '';
}

/** What is wrong with a value of another type than the field wants. */
function wrongType(issue: z.core.$ZodIssueInvalidType, at: At): Problem {
  const { place, found, help, schema, source } = at;
  const { path, expected } = issue;
  if (found === undefined) return problems.missingField(place, help);
  if (found === null) return problems.emptyField(place, help);
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  if (expected === 'string' && isPlain) return problems.needsQuotes(place, source.writtenAt?.(path) ?? String(found));
  // Help that shows how it is written says more than which type it is.
  if (expected === 'array' && help.includes('{')) return problems.wrongForm(place, shown(found), help);
  const fields = fieldsOf(schema, expected === 'array' ? [...path, 0] : path);
  return problems.wrongValue(place, shown(found), expectedType(expected, found, fields.length > 0 ? fields : undefined));
}

/** Where an issue stands, with what was found there and what was wanted. */
interface At {
  place: Place;
  found: unknown;
  help: string;
  schema: z.ZodType;
  source: Source;
}

const fieldName = (source: Source, path: readonly PropertyKey[]): string =>
  [source.of, path.filter((key) => typeof key === 'string').join('.')].filter(Boolean).join(' ');

/** One field that does not exist, in the words of a redacteur. */
function unknownField(path: readonly PropertyKey[], key: string, missing: readonly Issue[], at: At): Problem {
  const { schema, source } = at;
  const place = { ...at.place, field: fieldName(source, [...path, key]), line: source.lineOf([...path, key]) };
  const remedy = path.length === 0 ? source.remedyFor?.(key) : undefined;
  if (remedy) return problems.rule(place, remedy);
  const meant = meantBy({ path, key }, missing);
  if (meant && key.includes(':')) return problems.noSpace(place, String(meant.path.at(-1)));
  if (meant && meant.path.length !== path.length + 1) {
    return problems.wrongIndent(place, key, fieldName(source, meant.path.slice(0, -1)));
  }
  return problems.unknownField(place, key, meant ? [String(meant.path.at(-1))] : fieldsOf(schema, path));
}

/** One Zod issue in the words of a redacteur; an issue may hold several unknown fields. */
function toProblems(issue: Issue, missing: readonly Issue[], schema: z.ZodType, source: Source): Problem[] {
  const { path } = issue;
  const place: Place = { file: source.file, line: source.lineOf(path), field: fieldName(source, path) };
  const found = valueAt(source.data, path);
  const help = helpOf(schema, path);
  const at: At = { place, found, help, schema, source };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key, missing, at));
    case 'invalid_type':
      return [path.length === 0 ? problems.noFields(place) : wrongType(issue, at)];
    case 'invalid_value':
      if (found === undefined) return [problems.missingField(place, help)];
      return [problems.wrongChoice(place, String(found), issue.values.map(String))];
    case 'too_small':
      if (Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int')
        return [problems.emptyField(place, help)];
      return [problems.wrongValue(place, shown(found), bound(issue))];
    case 'too_big': {
      const length = typeof found === 'string' ? ` (${found.length} tekens)` : '';
      return [problems.wrongValue(place, shown(found) + length, bound(issue))];
    }
    case 'invalid_format':
      return [problems.wrongValue(place, shown(found), expectedFormat(issue.format, found) ?? help)];
    case 'invalid_union':
      if (found === undefined) return [problems.missingField(place, help)];
      return [problems.wrongForm(place, shown(found), help)];
    default:
      return [problems.rule(place, issue.message)];
  }
}

/** Checks data against a schema. Gives the typed data, or every problem with its line. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  source: Source,
): { data: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data };
  const { issues } = result.error;
  const isMissing = ({ code, path }: Issue): boolean =>
    (code === 'invalid_type' || code === 'invalid_value' || code === 'custom') &&
    valueAt(source.data, path) === undefined &&
    path.length > 0;
  const missing = issues.filter(isMissing);
  return { problems: oneEach(issues, missing).flatMap((issue) => toProblems(issue, missing, schema, source)) };
}
