import type { z } from 'zod';
import { problems, type Problem } from './problems.ts';
import { shapeOf } from './schema-walk.ts';

interface Source {
  file: string;
  data: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
}

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst van twee',
  object: 'een groep velden',
  undefined: 'niets',
  null: 'niets',
};

/** The value as a redacteur wrote it, short enough to print. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `«${value}»` : (JSON.stringify(value) ?? 'niets');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);

const formats: Record<string, string> = {
  url: 'een adres dat met https:// begint',
  email: 'een e-mailadres',
  date: 'een datum als jjjj-mm-dd',
  regex: 'een bestandsnaam in kleine letters met streepjes, of de vorm die de uitleg bij het veld noemt',
  ends_with: 'een vraag die op een vraagteken eindigt',
  starts_with: 'een DOI die met 10. begint',
};

/** What a length or a number should have been. `origin` is Zod's word for the kind of value. */
const bound = (origin: string, word: string, limit: number | bigint): string => {
  if (origin === 'string') return limit === 1 ? 'een tekst die niet leeg is' : `${word} ${limit} tekens`;
  if (origin === 'array') return `${word} ${limit} in de lijst`;
  return `${word} ${limit}`;
};

/** One Zod issue in the words of a redacteur; an issue may hold several unknown fields. */
function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source): Problem[] {
  const { path } = issue;
  const field = path.filter((key) => typeof key === 'string').join('.');
  const place = { file: source.file, line: source.lineOf(path), field };
  const found = valueAt(source.data, path);
  const value = shown(found);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = { ...place, field: field ? `${field}.${key}` : key, line: source.lineOf([...path, key]) };
        return problems.unknownField(at, key, Object.keys(shapeOf(schema, path) ?? {}));
      });
    case 'invalid_type':
      if (found === undefined) return [problems.missingField(place, helpOf(schema, path))];
      return [problems.wrongValue(place, value, kinds[issue.expected] ?? issue.expected)];
    case 'invalid_value':
      if (found === undefined) return [problems.missingField(place, helpOf(schema, path))];
      return [problems.wrongChoice(place, String(found), issue.values.map(String))];
    case 'too_small':
      return [problems.wrongValue(place, value, bound(issue.origin, 'minstens', issue.minimum))];
    case 'too_big': {
      const length = typeof found === 'string' ? ` (${found.length} tekens)` : '';
      return [problems.wrongValue(place, value + length, bound(issue.origin, 'hooguit', issue.maximum))];
    }
    case 'invalid_format':
      return [problems.wrongValue(place, value, formats[issue.format] ?? issue.format)];
    case 'invalid_union':
      return [problems.wrongValue(place, value, helpOf(schema, path) || 'een andere vorm; zie de uitleg bij dit veld')];
    default:
      return [problems.rule(place, issue.message)];
  }
}

/** The line of help of the field at a path: what the editor shows is what the message says. */
function helpOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  const shape = shapeOf(schema, path.slice(0, -1));
  return (typeof last === 'string' && shape?.[last]?.description) || '';
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
