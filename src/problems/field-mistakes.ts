import type { z } from 'zod';
import { shapeOf } from '../schema/walk.ts';
import type { Place, Problem } from './problem.ts';
import { problems } from './wording.ts';

/** Data to check, and where each part of it stands. */
export interface Source {
  file: string;
  data: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What stands before the name of a field in a message, where fields of more than one thing can be wrong: `Afbeelding`. */
  of?: string;
  /** A remedy for a field that does not exist here, where more can be said than which fields do. */
  remedyFor?: (key: string) => string | undefined;
}

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst, elk op een eigen regel met een streepje ervoor',
  tuple: 'een lijst van twee',
  object: 'een groep velden, elk op een eigen regel',
  undefined: 'niets',
  null: 'niets',
};

const formats: Record<string, string> = {
  url: 'een adres dat met https:// begint',
  email: 'een e-mailadres',
  date: 'een datum als jjjj-mm-dd',
};

/** The value as a redacteur wrote it, short enough to print. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `«${value}»` : (JSON.stringify(value) ?? 'niets');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

/** What a length or a number should have been. `origin` is Zod's word for the kind of value. */
function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const word = isSmall ? 'minstens' : 'hooguit';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return limit === 1 ? 'een tekst die niet leeg is' : `${word} ${limit} tekens`;
  if (issue.origin === 'array') return `${word} ${limit} in de lijst`;
  // Zod says “more than 0” where a reader counts from 1.
  return `${word} ${issue.inclusive === false ? limit + (isSmall ? 1 : -1) : limit}`;
}

/** What is wrong with a value of another type than the field wants. */
function wrongType(issue: z.core.$ZodIssueInvalidType, place: Place, found: unknown, help: string): Problem {
  if (found === undefined) return problems.missingField(place, help);
  if (found === null) return problems.emptyField(place, help);
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  if (issue.expected === 'string' && isPlain) return problems.needsQuotes(place, String(found));
  return problems.wrongValue(place, shown(found), kinds[issue.expected] ?? issue.expected);
}

/** One Zod issue in the words of a redacteur; an issue may hold several unknown fields. */
function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source): Problem[] {
  const { path } = issue;
  const names = path.filter((key) => typeof key === 'string');
  const fieldOf = (...more: string[]): string => [source.of, [...names, ...more].join('.')].filter(Boolean).join(' ');
  const place: Place = { file: source.file, line: source.lineOf(path), field: fieldOf() };
  const found = valueAt(source.data, path);
  const help = helpOf(schema, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = { ...place, field: fieldOf(key), line: source.lineOf([...path, key]) };
        const remedy = path.length === 0 ? source.remedyFor?.(key) : undefined;
        return remedy ? problems.rule(at, remedy) : problems.unknownField(at, key, Object.keys(shapeOf(schema, path) ?? {}));
      });
    case 'invalid_type':
      return [path.length === 0 ? problems.noFields(place) : wrongType(issue, place, found, help)];
    case 'invalid_value':
      if (found === undefined) return [problems.missingField(place, help)];
      return [problems.wrongChoice(place, String(found), issue.values.map(String))];
    case 'too_small':
      return [problems.wrongValue(place, shown(found), bound(issue))];
    case 'too_big': {
      const length = typeof found === 'string' ? ` (${found.length} tekens)` : '';
      return [problems.wrongValue(place, shown(found) + length, bound(issue))];
    }
    case 'invalid_format':
      return [problems.wrongValue(place, shown(found), formats[issue.format] ?? help)];
    case 'invalid_union':
      if (found === undefined) return [problems.missingField(place, help)];
      return [problems.wrongForm(place, shown(found), help)];
    default:
      return [problems.rule(place, issue.message)];
  }
}

/** The line of help of the field at a path, or of the nearest one above it: what the editor shows is what the message says. */
function helpOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const last = path[depth - 1];
    const description = typeof last === 'string' ? shapeOf(schema, path.slice(0, depth - 1))?.[last]?.description : undefined;
    if (description) return description;
  }
  return '';
}

/** Checks data against a schema. Gives the typed data, or every problem with its line. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  source: Source,
): { data: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, source)) };
}
