import * as texts from '#language/drafting.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import type { Kind, Kinds } from '../schema/kind.ts';
import { draftOf } from './draft.ts';
import type { Field } from './form.ts';
import { needsOf } from './needs.ts';
import { isDate } from './sample.ts';
import { writeForm, type Writing } from './write-form.ts';

/** A snippet as VS Code reads it. */
interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

const scope = 'mdx,markdown,yaml';

/** Stops to fill in, one after another, with the choices where there are a few. */
function stops(): Writing {
  let count = 0;
  return {
    namesOf: () => [],
    valueOf: (field: Field) => {
      if (isDate(field)) return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
      count += 1;
      return field.choices.length > 0 ? `\${${count}|${field.choices.join(',')}|}` : `\${${count}}`;
    },
  };
}

/** A whole file of a kind. */
function wholeFile(kind: Kind, kinds: Kinds): Snippet {
  const ending = kind.plaats === 'anker' ? '.yaml' : '.mdx';
  const text = draftOf({ kind, given: new Map(), ending, writing: stops() }, kinds);
  const name = kind.enkelvoud.toLowerCase();
  return {
    scope,
    prefix: [name],
    description: texts.newFile(kind.uitleg),
    body: [...text.trimEnd().split('\n'), '', '$0'],
  };
}

/** Snippets for who writes: a file of each kind, the fields of each figure and each working sheet, and each component of a text. */
export function snippetsOf(kinds: Kinds): Record<string, Snippet> {
  const files = kinds.list.map((kind): [string, Snippet] => [kind.enkelvoud, wholeFile(kind, kinds)]);
  const choices = kinds.list.flatMap((kind) =>
    needsOf(kind, kinds).map(({ field, choice, form, words }): [string, Snippet] => [
      `${kind.enkelvoud}: ${field} ${choice}`,
      {
        scope,
        prefix: [`${field} ${choice}`],
        description: texts.fieldsFor(words),
        body: writeForm({ ...blank, fields: [...form] }, stops()),
      },
    ]),
  );
  const components = [...vocabulary.values()].map(({ naam, uitleg, voorbeeld }): [string, Snippet] => [
    `<${naam}>`,
    { scope: 'mdx,markdown', prefix: [naam.toLowerCase(), `<${naam}`], description: uitleg, body: voorbeeld.split('\n') },
  ]);
  return Object.fromEntries([...files, ...choices, ...components]);
}

const blank: Field = { name: '', path: '', help: '', isOptional: false, isBegin: false, choices: [] };
