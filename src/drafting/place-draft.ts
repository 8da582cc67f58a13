import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as texts from '#language/drafting.ts';
import { SettingError } from '../build/settings.ts';
import { kindMeant } from '../graph/kind-meant.ts';
import { namePattern } from '../graph/names.ts';
import { list, suggestion } from '../problems/choices.ts';
import type { Kind, Kinds } from '../schema/kind.ts';
import { allFields, draftOf, slugOf } from './draft.ts';
import type { Field } from './form.ts';
import { isDate } from './sample.ts';

/** Asks a question; the answer may be empty. */
export type Ask = (question: string) => Promise<string>;

/** Where an entry is begun, and who can be asked. */
export interface Desk {
  folder: string;
  /** The content folder as messages show it. */
  shown: string;
  kinds: Kinds;
  /** jjjj-mm-dd */
  today: string;
  ask: Ask | undefined;
}

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => namePattern.test(name) && !name.endsWith('.vragen.txt')) : [];

/** The kind that was named, in the singular or the plural. */
async function kindOf(found: string | undefined, { kinds, ask }: Desk): Promise<Kind> {
  const names = kinds.list.map(({ enkelvoud }) => enkelvoud.toLowerCase());
  const said = found ?? (await ask?.(texts.whichKindOf(names.join(', '))));
  if (!said) throw new SettingError(texts.whichKind(texts.usage));
  const meant = kinds.has(said) ? said : kindMeant(said, kinds);
  if (!meant) throw new SettingError(texts.noKind(said, list(names)));
  return kinds.get(meant);
}

/** The options, each the name of a field; one that can be chosen from a few is one of these, and `--concept` alone means yes. */
function checked(options: ReadonlyMap<string, string>, fields: readonly Field[]): [string, string][] {
  const names = fields.map(({ name }) => name);
  return [...options].map(([name, said]) => {
    const field = fields.find((one) => one.name === name);
    if (!field) {
      const choices = suggestion(name, names, texts.these(list(names)));
      throw new SettingError(texts.noField(name, choices));
    }
    const value = said === '' && field.choices.includes('true') ? 'true' : said;
    const isOther = field.choices.length > 0 && !field.choices.includes(value);
    if (isOther) throw new SettingError(texts.noValue(value, name, list(field.choices)));
    return [name, value];
  });
}

/** Asks for one of some choices until the answer is one, or empty. */
async function askFor({ name, help, choices, isOptional }: Field, ask: Ask): Promise<string> {
  const question = texts.askForOne(name, help, choices.join(', '), isOptional);
  let answer = (await ask(question)).trim();
  while (answer && !choices.includes(answer)) {
    const meant = suggestion(answer, choices, texts.chooseFrom(list(choices)));
    answer = (await ask(texts.notThatValue(answer, name, meant))).trim();
  }
  return answer;
}

/** Asks for what can be chosen and was not said: what every entry of the kind has, and what its description says to begin with. */
async function chosen(fields: readonly Field[], given: Map<string, string>, { ask }: Desk): Promise<void> {
  for (const field of fields) {
    const isAsked = field.choices.length > 0 && !given.has(field.name) && (!field.isOptional || field.isBegin);
    const answer = ask && isAsked ? await askFor(field, ask) : '';
    if (answer) given.set(field.name, answer);
  }
}

/** How files of this kind end here: as those that are there, else by where they stand on the site. */
function endingOf({ naam, plaats }: Kind, folder: string): '.mdx' | '.yaml' {
  const names = namesIn(path.join(folder, naam));
  if (names.length > 0) return names.every((name) => name.endsWith('.yaml')) ? '.yaml' : '.mdx';
  return plaats === 'anker' ? '.yaml' : '.mdx';
}

/**
 * Begins an entry: makes its file and says where.
 * @param words the kind and the title
 * @param options fields that are filled, or chosen, beforehand
 * @throws SettingError when something is missing and nobody can be asked, or when there is such an entry already
 */
export async function placeDraft(words: readonly string[], options: ReadonlyMap<string, string>, desk: Desk): Promise<string> {
  const { folder, shown, kinds, today, ask } = desk;
  const kind = await kindOf(words[0], desk);
  const titel = words.slice(1).join(' ').trim() || (await ask?.(texts.whichTitle))?.trim();
  if (!titel) throw new SettingError(texts.whichTitleHow(texts.usage));
  const slug = slugOf(titel);
  if (!slug) throw new SettingError(texts.noFileName(titel));
  const taken = namesIn(path.join(folder, kind.naam)).find((name) => name.replace(/\..*$/, '') === slug);
  if (taken) throw new SettingError(texts.existsAlready(`${shown}/${kind.naam}/${taken}`));
  const fields = allFields(kind, kinds);
  const given = new Map([['titel', titel], ...checked(options, fields)]);
  await chosen(fields, given, desk);
  const namesOf = (target: string) => namesIn(path.join(folder, target)).map((name) => name.replace(/\..*$/, ''));
  const ending = endingOf(kind, folder);
  mkdirSync(path.join(folder, kind.naam), { recursive: true });
  // `wx`: another may have made it in the meantime.
  const text = draftOf({ kind, given, ending, writing: { namesOf, valueOf: (field) => (isDate(field) ? today : '') } }, kinds);
  writeFileSync(path.join(folder, kind.naam, slug + ending), text, { flag: 'wx' });
  return texts.isReady(`${shown}/${kind.naam}/${slug}${ending}`);
}
