import * as words from '#language/problems-kinds.ts';
import { checkFields } from '../problems/field-mistakes.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds, SharedData } from '../schema/kind.ts';
import { shapeOf } from '../schema/walk.ts';
import { lineOf } from '../text/tree.ts';
import type { RawEntry } from './read-content.ts';

/** What to do with a relation that is written on the wrong side: it belongs in the entry that it points to. */
function remedyFor(raw: RawEntry, kinds: Kinds): (key: string) => string | undefined {
  return (key) => {
    if (!kinds.has(key) || kinds.relationsOf(raw.collection).includes(key)) return undefined;
    const { enkelvoud } = kinds.get(key);
    if (!shapeOf(kinds.schemaOf(key), [])?.[raw.collection]) return words.noFieldLeadsThere(key);
    return words.otherSide(key, raw.slug, raw.collection, enkelvoud);
  };
}

/** The fields of an entry with the ways of asking that stand beside it. */
function withAsked(raw: RawEntry): { data: unknown; problem?: Problem } {
  const { asked, data } = raw;
  if (!asked || typeof data !== 'object' || data === null || Array.isArray(data)) return { data };
  if ('vragen' in data)
    return { data, problem: problems.askedTwice({ file: raw.file, line: raw.lineOf(['vragen']), field: 'vragen' }, asked.file) };
  return { data: { ...data, vragen: asked.data } };
}

/** Checks the fields of an entry against its kind. Problems of the file with ways of asking have the lines of that file. */
export function fieldProblems(raw: RawEntry, kinds: Kinds): { data: SharedData } | { problems: Problem[] } {
  const { data, problem } = withAsked(raw);
  if (problem) return { problems: [problem] };
  const { file, writtenAt, asked } = raw;
  const schema = kinds.schemaOf(raw.collection);
  const isBeside = (field: PropertyKey | undefined): boolean => asked !== undefined && field === 'vragen';
  const lineOf: RawEntry['lineOf'] = (path) => (asked && isBeside(path[0]) ? asked.lineOf(path.slice(1)) : raw.lineOf(path));
  const checked = checkFields(schema, { file, data, lineOf, writtenAt, remedyFor: remedyFor(raw, kinds) });
  if (!('problems' in checked) || !asked) return checked;
  const inFile = checked.problems.filter(({ field }) => !isBeside(field));
  if (!shapeOf(schema, [])?.['vragen']) {
    return { problems: [...inFile, problems.askedNowhere({ file: asked.file, line: 1, field: '' }, raw.collection)] };
  }
  const beside = checked.problems.filter(({ field }) => isBeside(field)).map((problem) => ({ ...problem, file: asked.file }));
  return { problems: [...inFile, ...beside] };
}

/** What is wrong in the text of an entry by itself, before its links are followed. */
export function textProblems(
  { file, text, collection }: RawEntry,
  pictures: ReadonlyMap<string, string>,
  kinds: Kinds,
): Problem[] {
  if (!text) return [];
  const [first] = text.tree?.children ?? [];
  if (first && kinds.get(collection).plaats === 'anker') {
    return [problems.hiddenText({ file, line: lineOf(first), field: '' }, collection)];
  }
  const missing = [...text.components].flatMap(([node, { component, accepted }]): Problem[] => {
    const name = accepted.props['bestand'];
    if (typeof name !== 'string' || pictures.has(name)) return [];
    return [problems.noPicture({ file, line: lineOf(node), field: `${component.naam} bestand` }, name, [...pictures.keys()])];
  });
  return [...text.mistakes.map(({ line, message, field = '' }) => ({ file, line, field, message })), ...missing];
}
