import type { z } from 'zod';
import { withLength } from '#language/problems-fields.ts';
import { bound, expectedFormat, shown } from './expected.ts';
import { oneEach, type Context, type Issue } from './meant-field.ts';
import type { Problem } from './problem.ts';
import { atPath, valueAt, type At, type Source } from './source.ts';
import { unknownFields } from './unknown-field.ts';
import { problems } from './wording.ts';
import { emptyAt, wrongType } from './wrong-type.ts';

/** A value that has several forms, without the one word that says which, or with another. */
function formNotChosen(forms: readonly string[], { place, found }: At): Problem {
  if (found === undefined) return problems.missingChoice(place, forms);
  return found === null ? problems.emptyChoice(place, forms) : problems.wrongChoice(place, String(found), forms);
}

/** One Zod issue in the words of a redacteur; an issue may hold several unknown fields. */
function toProblems(issue: Issue, missing: readonly Issue[], { schema, source }: Context): Problem[] {
  const at = atPath(issue.path, schema, source);
  const { place, found, help } = at;
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, missing, at);
    case 'invalid_type':
      return [issue.path.length === 0 ? problems.noFields(place) : wrongType(issue.expected, at)];
    case 'invalid_value':
      if (found === undefined) return [problems.missingField(place, help)];
      if (found === null) return [problems.emptyChoice(place, issue.values.map(String))];
      return [problems.wrongChoice(place, String(found), issue.values.map(String))];
    case 'too_small':
      if (Number(issue.minimum) === 1 && issue.origin !== 'number' && issue.origin !== 'int') return [emptyAt(at)];
      return [problems.wrongValue(place, shown(found), bound(issue, found))];
    case 'too_big': {
      const value = typeof found === 'string' ? withLength(shown(found), found.length) : shown(found);
      return [problems.wrongValue(place, value, bound(issue, found))];
    }
    case 'invalid_format':
      // A form of our own says itself how it is written.
      if (issue.format === 'regex' || issue.format === 'ends_with') return [problems.rule(place, issue.message)];
      return [problems.wrongValue(place, shown(found), expectedFormat(issue.format, found) ?? help)];
    case 'invalid_union':
      if ('options' in issue && issue.options) return [formNotChosen(issue.options.map(String), at)];
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
  const context = { schema, source };
  return { problems: oneEach(issues, missing, context).flatMap((issue) => toProblems(issue, missing, context)) };
}
