import * as words from '#language/drafting.ts';
import { plainName } from '../graph/names.ts';
import type { Kind, Kinds } from '../schema/kind.ts';
import { fieldOf, type Field } from './form.ts';
import { neededForm } from './needed.ts';
import { comment, writeForm, type Writing } from './write-form.ts';

/** What an entry is begun with. */
export interface Begin {
  kind: Kind;
  /** The fields that are filled already, with the title among them; an empty one is wanted and not filled. */
  given: ReadonlyMap<string, string>;
  /** How its file ends. */
  ending: '.mdx' | '.yaml';
  writing: Writing;
}

/** The name of the file of an entry with this title. */
export const slugOf = (titel: string): string => plainName(titel.replace(/[?!]+$/, ''));

/** All fields that a kind has, with what they mean. */
export const allFields = (kind: Kind, kinds: Kinds): Field[] => {
  const schema = kinds.schemaOf(kind.naam);
  const names = new Set(Object.keys(kind.schema.shape).concat(kinds.relationsOf(kind.naam)));
  return fieldOf(schema, { name: '', path: '' }, { wanted: names, given: new Map(), counts: new Map() }).fields ?? [];
};

/** What an entry of this kind must lead to: fields of its own, and what has to be written elsewhere. */
function mustLead({ naam, rang, leidtNaar = [] }: Kind, kinds: Kinds): { fields: string[]; elsewhere: string[] } {
  const own = kinds.relationsOf(naam);
  const fields = leidtNaar.flatMap(({ soorten }) => soorten.find((soort) => own.includes(soort)) ?? []);
  const elsewhere = leidtNaar.filter(({ soorten }) => !soorten.some((soort) => own.includes(soort))).map(({ waarom }) => waarom);
  const isAlone = rang !== undefined && leidtNaar.length === 0;
  return { fields, elsewhere: isAlone ? [words.standsAlone] : elsewhere };
}

/** The fields of an entry of this kind that is begun. */
export function formOf(kind: Kind, given: Begin['given'], kinds: Kinds): Field {
  const filled = new Map([...given].filter(([, value]) => value !== ''));
  const wanted = [...mustLead(kind, kinds).fields, ...[...given.keys()].filter((name) => !filled.has(name))];
  return neededForm(kinds.schemaOf(kind.naam), filled, wanted);
}

/**
 * The file of an entry that is begun: every field that it needs with its help, empty where someone has to write, and the names of the
 * fields that it may have besides.
 */
export function draftOf({ kind, given, ending, writing }: Begin, kinds: Kinds): string {
  const { elsewhere } = mustLead(kind, kinds);
  const form = formOf(kind, given, kinds);
  const names = new Set(form.fields?.map(({ name }) => name));
  const others = allFields(kind, kinds).filter(({ name }) => !names.has(name));
  const lines = [
    ...comment(words.fillIn),
    ...elsewhere.flatMap((line) => comment(line)),
    ...writeForm(form, writing),
    '',
    ...comment(words.canBeAdded),
    ...others.flatMap(({ name, help }) => [`# ${name}:${help ? ` ${help}` : ''}`]),
  ];
  if (ending === '.yaml') return `${lines.join('\n')}\n`;
  return `---\n${[...lines, ...comment(words.whereTextComes)].join('\n')}\n---\n\n`;
}
