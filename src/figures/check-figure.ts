import * as words from '#language/figure-mistakes.ts';
import type { FigureData, FigureFields, Part } from './fields.ts';
import type { FigureKind, Issue } from './kind.ts';
import { kindNameOf, kindNames, kinds } from './kinds.ts';
import { partsOf } from './parts.ts';
import { ownNames, unused } from './rules.ts';
import { listed } from './wording.ts';

const ownFields = [...new Set(Object.values(kinds).flatMap(({ fields }) => fields))];
const ownPartFields = [...new Set(Object.values(kinds).flatMap(({ partFields }) => partFields))];

const fieldUsers = (field: keyof FigureFields) => kindNames.filter((name) => kinds[name]?.fields.includes(field));
const partFieldUsers = (field: keyof Part) => kindNames.filter((name) => kinds[name]?.partFields.includes(field));

/** Fields that are written and that this kind of figure does not show. */
function unusedFields(data: FigureData, name: string, { fields, partFields }: FigureKind): Issue[] {
  const ofFigure = ownFields.filter((field) => data[field] !== undefined && !fields.includes(field));
  const others = ownPartFields.filter((field) => !partFields.includes(field));
  return [
    ...ofFigure.map((field) => unused([field], field, name, fieldUsers(field))),
    ...partsOf(data).flatMap((part, index) =>
      others
        .filter((field) => part[field] !== undefined)
        .map((field) => unused(['onderdelen', index, field], field, name, partFieldUsers(field))),
    ),
  ];
}

/** Fields of a figure in a model that has nothing to draw. */
function withoutFigure(data: FigureData): Issue[] {
  // Who names a figure hears what that one needs.
  const missing = (kinds[data.figuur ?? '']?.rules ?? [])
    .flatMap((rule) => rule(data))
    .filter(({ path: [field] }) => !(String(field) in data));
  if (missing.length > 0) return missing;
  const always = ['figuur', 'bijschrift', 'onderdeelnaam', 'vanOns'] as const;
  const message = words.nothingToShowIt;
  return [...always, ...ownFields].filter((field) => data[field] !== undefined).map((field) => ({ path: [field], message }));
}

/** Everything that keeps a figure from saying what its entry says, each at its field and with what to type. */
export function checkFigure(data: FigureData): Issue[] {
  if (!data.onderdelen && !data.assen && !data.verloop) return withoutFigure(data);
  const name = kindNameOf(data);
  const kind = kinds[name ?? ''];
  if (!name || !kind) {
    const message = words.noFixedFigure(data.soort, listed(kindNames));
    return [{ path: ['figuur'], message }];
  }
  return [...ownNames(data), ...kind.rules.flatMap((rule) => rule(data)), ...unusedFields(data, name, kind)];
}
