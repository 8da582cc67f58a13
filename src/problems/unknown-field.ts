import { remarkSign } from '#language/problems-fields.ts';
import { isOtherGroup, meantBy, type Issue } from './meant-field.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { expectedType, shown } from './expected.ts';
import { atPath, fieldName, fieldsOf, isRecord, type At } from './source.ts';
import { problems } from './wording.ts';

/** One field that does not exist, in the words of a redacteur. */
function unknownField(key: string, missing: readonly Issue[], at: At): Problem {
  const { path, schema, source } = at;
  const place = { ...at.place, field: fieldName(source, [...path, key]), line: source.lineOf([...path, key]) };
  if (/^(?:\/\/|<!--)/.test(key)) return problems.rule(place, remarkSign);
  const fields = fieldsOf(schema, path, source.data);
  const isNear = nearest(key, fields) !== undefined;
  const remedy = path.length === 0 && !isNear ? source.remedyFor?.(key) : undefined;
  if (remedy) return problems.rule(place, remedy);
  const meant = meantBy({ path, key }, missing, at);
  if (meant && key.includes(':')) return problems.noSpace(place, String(meant.path.at(-1)));
  if (meant && meant.path.length !== path.length + 1) {
    return problems.wrongIndent(place, key, fieldName(source, meant.path.slice(0, -1)));
  }
  return problems.unknownField(place, key, meant ? [String(meant.path.at(-1))] : fields);
}

/** The fields of one group that do not exist, each as a mistake, or together when they come from one. */
export function unknownFields(keys: readonly string[], missing: readonly Issue[], at: At): Problem[] {
  const { path, found, schema, source } = at;
  const group = isRecord(found) ? found : {};
  const isItem = path.length > 0;
  // A comma within a value between { } makes fields of what comes after it, and those have no value.
  const [first, ...rest] = keys.filter((key) => isItem && group[key] === null && !/^[\w-]+:/.test(key));
  const ofComma = first !== undefined && source.writtenAt?.([...path, first]) === undefined ? [first, ...rest] : [];
  const others = keys.filter((key) => !ofComma.includes(key));
  if (isOtherGroup(path, others, missing, at)) {
    return [problems.wrongValue(at.place, shown(found), expectedType('object', found, fieldsOf(schema, path, source.data)))];
  }
  return [
    ...others.map((key) => unknownField(key, missing, at)),
    ...(first !== undefined && ofComma.length > 0
      ? [problems.commaInValue(atPath([...path, first], schema, source).place, first)]
      : []),
  ];
}
