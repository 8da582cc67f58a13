import { stringify } from 'yaml';
import { z } from 'zod';
import * as words from '#language/drafting.ts';
import type { Field } from './form.ts';

/** What the writer of a form knows of its reader's site. */
export interface Writing {
  /** The names of a kind, to choose from where they are a few; of `overal` there are none to show. */
  namesOf: (target: string) => readonly string[];
  /** What stands in a field that holds nothing yet. */
  valueOf: (field: Field) => string;
}

const width = 118;
const fewest = 12;

/** A text as lines of comment. */
export function comment(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + word.length + 3 > width) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`);
}

/** A value as YAML: with quotation marks only where its field holds a text. */
const written = (text: string, { single: schema }: Field): string =>
  schema && !z.safeParse(schema, text).success ? text : stringify(text, { lineWidth: 0 }).trimEnd();

function choicesIn(field: Field, { namesOf }: Writing): readonly string[] {
  if (field.choices.length > 0 || !field.target) return field.choices;
  const names = namesOf(field.target);
  return names.length <= fewest ? names : [];
}

/** The help of a field, and what there is to choose from. */
function helpWith(field: Field, writing: Writing): string {
  const choices = choicesIn(field, writing);
  const isSaid = choices.every((choice) => field.help.includes(choice));
  return [field.help, ...(choices.length > 0 && !isSaid ? [words.chooseFrom(choices.join(', '))] : [])].filter(Boolean).join(' ');
}

const single = (field: Field, { valueOf }: Writing): string => {
  const value = field.value === undefined ? valueOf(field) : written(field.value, field);
  return value ? ` ${value}` : '';
};

/** One thing in a list: its first line has the dash, its help stands above that. */
function item(field: Field, writing: Writing, indent: string, hasHelp: boolean): string[] {
  if (!field.fields && !field.items) return [`${indent}-${single(field, writing)}`];
  const lines = below(field, writing, `${indent}  `, hasHelp);
  const at = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, number) => {
    if (number > at) return line;
    return number === at ? `${indent}- ${line.trimStart()}` : `${indent}${line.trimStart()}`;
  });
}

/** Lists and groups go on under their name. What the fields of the first in a list say of themselves holds for all. */
function below({ fields, items = [] }: Field, writing: Writing, indent: string, hasHelp: boolean): string[] {
  return fields
    ? fields.flatMap((field) => named(field, writing, indent, hasHelp))
    : items.flatMap((one, index) => item(one, writing, indent, hasHelp && index === 0));
}

function named(field: Field, writing: Writing, indent: string, hasHelp: boolean): string[] {
  const help = hasHelp ? helpWith(field, writing) : '';
  const isWhole = !field.fields && !field.items;
  return [
    ...(help ? comment(help, indent) : []),
    `${indent}${field.name}:${isWhole ? single(field, writing) : ''}`,
    ...(isWhole ? [] : below(field, writing, `${indent}  `, hasHelp)),
  ];
}

/** The fields of an entry that is begun, as YAML: each with its help above it, and empty where someone has to write. */
export const writeForm = (form: Field, writing: Writing): string[] =>
  (form.fields ?? []).flatMap((field) => named(field, writing, '', true));
