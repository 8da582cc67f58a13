import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/renaming.ts';
import { SettingError } from '../build/settings.ts';
import { readGraph } from '../graph/build-graph.ts';
import { isConcept } from '../graph/concepts.ts';
import { readContent, type RawEntry } from '../graph/read-content.ts';
import { openMemory } from '../graph/read-file.ts';
import { readRelease } from '../graph/release.ts';
import { report } from '../problems/problem.ts';
import { mentionsOf, withRenamed, type Field, type Mention, type Sought } from './mentions.ts';
import { cut, withInList } from './source.ts';

/** What is changed, and where; `others` are files beside the content that name entries by their id. */
export interface Place extends Field {
  others: readonly string[];
}

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** All files of an entry: itself, its ways of asking, and what else bears its name. */
export const filesOf = ({ folder }: Field, { collection, slug }: Pick<RawEntry, 'collection' | 'slug'>): string[] =>
  (existsSync(path.join(folder, collection)) ? readdirSync(path.join(folder, collection)) : [])
    .filter((file) => file.startsWith(`${slug}.`))
    .map((file) => path.join(folder, collection, file));

/** What is wrong in the content, its drafts among it. */
const mistakesIn = ({ folder, shown, kinds }: Field) => readGraph({ folder, shown, kinds, withConcepts: true }).problems;

/**
 * The content, when nothing is wrong in it: what is wrong could hide a mention. A draft that can be read may lack what is not filled in yet.
 * @throws SettingError with what is wrong
 */
export function soundContent(place: Field) {
  const { folder, shown, kinds } = place;
  const content = readContent({ folder, shown, kinds, memory: openMemory(folder) });
  const drafts = content.entries.filter((raw) => isConcept(raw) && (!raw.text || raw.text.tree !== undefined));
  const problems = mistakesIn(place).filter(({ file }) => !drafts.some((draft) => draft.file === file));
  if (problems.length > 0) throw new SettingError(report(problems, words.mendFirst));
  return content;
}

function checkNames(from: string, to: string, { folder, shown, kinds }: Field): Sought {
  const [collection = '', slug = '', ...more] = from.split('/');
  const [kind = '', newSlug = '', ...rest] = to.split('/');
  if (!kinds.has(collection) || !slug || more.length > 0) throw new SettingError(words.noEntry(from));
  if (filesOf({ folder, kinds, shown }, { collection, slug }).length === 0) {
    throw new SettingError(words.notFound(from, `${shown}/${collection}/`));
  }
  if (kind !== collection || rest.length > 0) throw new SettingError(words.staysOfKind(collection));
  if (!name.test(newSlug)) throw new SettingError(words.noFileName(newSlug));
  const taken = filesOf({ folder, kinds, shown }, { collection, slug: newSlug });
  if (taken.length > 0) throw new SettingError(words.isTaken(to));
  return { id: from, slug, collection, newSlug };
}

/** Writes the old name in the entry, so that the old address leads on; a name that it takes again is no old one. */
function withPrevious(text: string, file: string, { id, collection, newSlug }: Sought): string {
  const again = new RegExp(
    `^vorigeIds: \\[${collection}/${newSlug}\\]\\r?\\n|(?<=^vorigeIds:.*)(?:, ${collection}/${newSlug}|${collection}/${newSlug}, )`,
    'm',
  );
  return withInList(cut(text.replace(again, ''), file), 'vorigeIds', id);
}

/** Writes all changes; gives what puts everything back. */
function write(
  sought: Sought,
  mentions: readonly Mention[],
  isPublished: boolean,
  { folder }: Field,
  files: readonly string[],
): () => void {
  const before = new Map<string, string>();
  const keep = (file: string, text: string): void => {
    if (!before.has(file)) before.set(file, readFileSync(file, 'utf8'));
    writeFileSync(file, text);
  };
  for (const real of new Set(mentions.map((mention) => mention.real))) {
    keep(
      real,
      withRenamed(
        readFileSync(real, 'utf8'),
        mentions.filter((mention) => mention.real === real),
      ),
    );
  }
  const own = files.find((file) => /\.(?:mdx|yaml)$/.test(file)) ?? '';
  if (isPublished) keep(own, withPrevious(readFileSync(own, 'utf8'), own, sought));
  const moves = files.map((file): [string, string] => [
    file,
    path.join(folder, sought.collection, path.basename(file).replace(sought.slug, sought.newSlug)),
  ]);
  for (const [from, to] of moves) renameSync(from, to);
  return () => {
    for (const [from, to] of moves) renameSync(to, from);
    for (const [file, text] of before) writeFileSync(file, text);
  };
}

/**
 * Gives an entry another name: its files, everything that names it, and its old address, which leads on where it was published.
 * @returns what was done, in words
 * @throws SettingError when it cannot be done; then nothing has changed
 */
export function rename(from: string, to: string, place: Place): string {
  const sought = checkNames(from, to, place);
  const content = soundContent(place);
  const entry = content.entries.find(({ id }) => id === from);
  if (!entry) throw new SettingError(words.notFound(from, `${place.shown}/${sought.collection}/`));
  const owner = content.entries.find(({ id, data }) => id !== from && previousOf(data).includes(to));
  if (owner) throw new SettingError(words.isPrevious(to, owner.id));
  const { published } = readRelease(place.folder, place.shown);
  // Where nobody keeps what was published, everything may have been.
  const isPublished = published.length === 0 || published.some(({ id }) => id === from);
  const mentions = mentionsOf(
    sought,
    content,
    place,
    place.others.filter((file) => existsSync(file)),
  );
  const before = mistakesIn(place).length;
  const undo = write(sought, mentions, isPublished, place, filesOf(place, sought));
  const problems = mistakesIn(place);
  if (problems.length > before) {
    undo();
    throw new SettingError(report(problems, words.wouldGive));
  }
  const where = [...new Set(mentions.map(({ file }) => file))];
  const done = words.renamed(from, to, mentions.length, where.length);
  return [isPublished ? `${done} ${words.oldLeadsOn}` : done, ...where.map((file) => `  ${file}`)].join('\n');
}

/** The names that an entry had before, as its file says. */
function previousOf(data: unknown): string[] {
  const all = typeof data === 'object' && data !== null && 'vorigeIds' in data ? data.vorigeIds : [];
  return Array.isArray(all) ? all.map(String) : [];
}
