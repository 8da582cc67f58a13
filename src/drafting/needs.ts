import type { Kind, Kinds } from '../schema/kind.ts';
import { allFields, formOf } from './draft.ts';
import type { Field } from './form.ts';

/** A choice that someone makes when an entry is begun, and the fields that it then needs besides those of every entry. */
export interface Needs {
  field: string;
  choice: string;
  /** The fields of the entry that come with it, each with all that it holds. */
  form: readonly Field[];
  /** The same in words: onderdelen (naam, kort, polen). */
  words: string;
}

/** The names of a field and of what stands in it, as far as one level down. */
function named({ name, fields, items = [] }: Field): string {
  const [item] = items;
  const within = (fields ?? item?.fields ?? []).map((one) => one.name);
  const count = items.length > 2 && item?.fields ? `${items.length}× ` : '';
  return within.length > 0 ? `${name} (${count}${within.join(', ')})` : name;
}

/** What each choice needs that decides on other fields: each kind of figure, each kind of working sheet. */
export function needsOf(kind: Kind, kinds: Kinds): Needs[] {
  const always = new Set(formOf(kind, new Map(), kinds).fields?.map(({ name }) => name));
  return allFields(kind, kinds)
    .filter(({ isBegin }) => isBegin)
    .flatMap(({ name: field, choices }) =>
      choices.map((choice) => {
        const form = (formOf(kind, new Map([[field, choice]]), kinds).fields ?? []).filter(({ name }) => !always.has(name));
        const own = form.find(({ name }) => name === field)?.fields ?? form.filter(({ name }) => name !== field);
        return {
          field,
          choice,
          form,
          words: own
            .filter(({ name }) => name !== 'soort')
            .map(named)
            .join(', '),
        };
      }),
    );
}
