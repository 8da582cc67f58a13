import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SettingError } from '../build/settings.ts';
import { readGraph } from '../graph/build-graph.ts';
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
  readdirSync(path.join(folder, collection))
    .filter((file) => file.startsWith(`${slug}.`))
    .map((file) => path.join(folder, collection, file));

/** The content, when nothing is wrong in it: what is wrong could hide a mention. */
export function soundContent({ folder, shown, kinds }: Field) {
  const { problems } = readGraph({ folder, shown, kinds, withConcepts: true });
  if (problems.length > 0)
    throw new SettingError(report(problems, 'Maak dit eerst in orde: zo blijft niets achter. Er is niets veranderd.'));
  return readContent({ folder, shown, kinds, memory: openMemory(folder) });
}

function checkNames(from: string, to: string, { folder, kinds }: Field): Sought {
  const [collection = '', slug = '', ...more] = from.split('/');
  const [kind = '', newSlug = '', ...rest] = to.split('/');
  if (!kinds.has(collection) || !slug || more.length > 0)
    throw new SettingError(`«${from}» is geen ingang. Schrijf soort/naam: modellen/oud.`);
  if (kind !== collection || rest.length > 0)
    throw new SettingError(
      `Een ingang blijft van haar soort: schrijf ${collection}/nieuwe-naam. Andere velden vragen een nieuwe ingang.`,
    );
  if (!name.test(newSlug))
    throw new SettingError(`«${newSlug}» kan geen bestandsnaam zijn: kleine letters, cijfers en streepjes.`);
  const taken = filesOf({ folder, kinds, shown: '' }, { collection, slug: newSlug });
  if (taken.length > 0) throw new SettingError(`${to} bestaat al. Kies een andere naam.`);
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
  if (!entry) throw new SettingError(`${from} bestaat niet. Kijk in ${place.shown}/${sought.collection}/ hoe het bestand heet.`);
  const owner = content.entries.find(({ id, data }) => id !== from && previousOf(data).includes(to));
  if (owner)
    throw new SettingError(`«${to}» is een vorige naam van ${owner.id}: dat adres leidt daarheen. Kies een andere naam.`);
  const { published } = readRelease(place.folder, place.shown);
  // Where nobody keeps what was published, everything may have been.
  const isPublished = published.length === 0 || published.some(({ id }) => id === from);
  const mentions = mentionsOf(
    sought,
    content,
    place,
    place.others.filter((file) => existsSync(file)),
  );
  const undo = write(sought, mentions, isPublished, place, filesOf(place, sought));
  const { problems } = readGraph({ folder: place.folder, shown: place.shown, kinds: place.kinds, withConcepts: true });
  if (problems.length > 0) {
    undo();
    throw new SettingError(report(problems, 'Hernoemen zou dit geven. Er is niets veranderd.'));
  }
  const where = [...new Set(mentions.map(({ file }) => file))];
  const leads = isPublished ? ' Het oude adres leidt naar het nieuwe.' : '';
  return `${from} heet nu ${to}: ${mentions.length} keer aangepast in ${where.length} bestanden.${leads}\n${where.map((file) => `  ${file}`).join('\n')}`.trimEnd();
}

/** The names that an entry had before, as its file says. */
function previousOf(data: unknown): string[] {
  const all = typeof data === 'object' && data !== null && 'vorigeIds' in data ? data.vorigeIds : [];
  return Array.isArray(all) ? all.map(String) : [];
}
