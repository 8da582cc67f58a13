import { existsSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/problems-kinds.ts';
import { checkFields } from '../problems/field-mistakes.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { descriptions, kinds as allKinds } from '../schema/index.ts';
import type { Kinds } from '../schema/kind.ts';
import { kindsOf } from '../schema/own-kinds.ts';
import { soorten as schema, type Soort, type Soorten } from '../schema/soorten.ts';
import { shapeOf } from '../schema/walk.ts';
import { readFile, type Memory } from './read-file.ts';

/** The name of the file in a content folder that says which kinds there are. */
export const kindsFile = 'soorten.yaml';

/** The kinds of a handreiking, and what is wrong in what it says of them. */
export interface ReadKinds {
  kinds: Kinds;
  problems: Problem[];
}

type At = (path: (string | number)[]) => { file: string; line: number; field: string };

const known = new Set<string>(descriptions.map(({ naam }) => naam));

/** The fields that any entry has: a field of a kind's own has another name. */
const shared = new Set(Object.keys(shapeOf(allKinds.schemaOf('adviezen'), []) ?? {}));

/** What is wrong with a kind that the generator does not know. */
function ownMistakes({ velden = [], indeling, ...said }: Soort, index: number, at: At): Problem[] {
  const missing = (['enkelvoud', 'meervoud', 'uitleg', 'groep'] as const).filter((field) => said[field] === undefined);
  const choices = ['geen', 'letter', 'plaats', ...velden.filter(({ vorm }) => vorm === 'keuze').map(({ veld }) => veld)];
  return [
    ...missing.map((field) => problems.missingField(at(['soorten', index, field]), words.kindUnknown(said.soort))),
    ...velden.flatMap(({ veld, vorm, keuzes }, place): Problem[] => {
      const here = (field: string) => at(['soorten', index, 'velden', place, field]);
      if (shared.has(veld) || velden.findIndex((one) => one.veld === veld) < place)
        return [problems.rule(here('veld'), words.fieldTaken(veld))];
      if (vorm === 'keuze' && !keuzes) return [problems.rule(here('vorm'), words.choiceNeedsChoices)];
      return [];
    }),
    ...(indeling && !choices.includes(indeling)
      ? [problems.wrongChoice(at(['soorten', index, 'indeling']), indeling, choices)]
      : []),
  ];
}

/** What is wrong with a kind of the generator: what it cannot be without, and what only a kind of one's own has. */
function broughtMistakes(
  { soort, velden, indeling, groepen }: Soort,
  index: number,
  names: ReadonlySet<string>,
  at: At,
): Problem[] {
  const { nodig = [], indeling: division } = allKinds.get(soort);
  const missing = nodig.filter((other) => !names.has(other));
  const own = velden ? 'velden' : indeling ? 'indeling' : undefined;
  const isDivided = division.op === 'veld' && division.groepen !== undefined;
  return [
    ...missing.map((other) => problems.rule(at(['soorten', index, 'soort']), words.kindNeeds(soort, other))),
    ...(own ? [problems.rule(at(['soorten', index, own]), words.onlyOwnKind(soort, own))] : []),
    ...(groepen && !isDivided ? [problems.rule(at(['soorten', index, 'groepen']), words.noGroups(soort))] : []),
  ];
}

/** What is wrong between the kinds of a handreiking that are each right by themselves. */
function mistakesIn({ soorten }: Soorten, at: At): Problem[] {
  const names = new Set(soorten.map(({ soort }) => soort));
  return soorten.flatMap((one, index) => {
    const first = soorten.findIndex(({ soort }) => soort === one.soort);
    if (first < index) return [problems.rule(at(['soorten', index, 'soort']), words.kindTwice(one.soort))];
    return known.has(one.soort) ? broughtMistakes(one, index, names, at) : ownMistakes(one, index, at);
  });
}

/** The kinds of a content folder: those that its soorten.yaml names, else all that the generator brings. */
export function readKinds(folder: string, shown: string, memory: Memory): ReadKinds {
  const real = path.join(folder, kindsFile);
  const file = path.posix.join(shown, kindsFile);
  if (!existsSync(real)) return { kinds: allKinds, problems: [] };
  const read = readFile(file, real, memory);
  if (Array.isArray(read)) return { kinds: allKinds, problems: read };
  const checked = checkFields(schema, { ...read, file });
  if (!('data' in checked)) return { kinds: allKinds, problems: checked.problems };
  const at: At = (where) => ({ file, line: read.lineOf(where), field: where.filter((key) => typeof key === 'string').join('.') });
  const found = mistakesIn(checked.data, at);
  return { kinds: found.length > 0 ? allKinds : kindsOf(checked.data, descriptions), problems: found };
}
