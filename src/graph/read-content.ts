import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Id } from './entry.ts';
import { endings, namePattern, namesIn, picturePattern, placeOf } from './names.ts';
import type { ParsedFile } from './parse-file.ts';
import { isAsked, readFile, type Memory } from './read-file.ts';

/** One entry of content/ with its name in the site, before its fields are checked. */
export interface RawEntry extends ParsedFile {
  id: Id;
  collection: string;
  slug: string;
  file: string;
  /** The file beside it with its ways of asking, and the line of each. */
  asked?: Pick<ParsedFile, 'data' | 'lineOf'> & { file: string };
}

/** Everything that stands in a content folder, and what is wrong with how it stands there. */
export interface RawContent {
  entries: RawEntry[];
  /** Files that could not be read: others may still point to them. */
  unreadable: Pick<RawEntry, 'id' | 'collection' | 'slug' | 'file'>[];
  /** content/site.yaml, when it can be read. */
  site: (ParsedFile & { file: string }) | undefined;
  /** The pictures in content/afbeeldingen, by name, with the path of each. */
  pictures: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** What to read and how: `shown` is how paths begin in messages. */
export interface Reading {
  folder: string;
  shown: string;
  kinds: Kinds;
  memory: Memory;
}

export const pictureFolder = 'afbeeldingen';

/** Reads the files of one collection: the entries, and the ways of asking beside them. */
function readCollection(collection: string, { folder, shown, memory }: Reading, content: RawContent): void {
  const asked: { slug: string; file: string; read: ParsedFile }[] = [];
  const seen = new Map<string, string>();
  for (const { name, isFolder } of namesIn(path.join(folder, collection), path.posix.join(shown, collection), content.problems)) {
    const file = path.posix.join(shown, collection, name);
    if (isFolder || !namePattern.test(name)) {
      content.problems.push(
        isFolder ? problems.folderInFolder(placeOf(file), name) : problems.wrongFile(placeOf(file), name, endings(name)),
      );
      continue;
    }
    const slug = name.replace(/\..*$/, '');
    const read = readFile(file, path.join(folder, collection, name), memory);
    if (isAsked(name)) {
      if (Array.isArray(read)) content.problems.push(...read);
      else asked.push({ slug, file, read });
      continue;
    }
    const other = seen.get(slug);
    if (other) content.problems.push(problems.duplicateId(placeOf(file), `${collection}/${slug}`, other));
    else seen.set(slug, file);
    const named = { id: `${collection}/${slug}` as const, collection, slug, file };
    if (Array.isArray(read)) {
      content.problems.push(...read);
      content.unreadable.push(named);
    } else if (!other) content.entries.push({ ...read, ...named });
  }
  content.problems.push(...addAsked(collection, asked, content, seen));
}

/** Gives each entry the ways of asking that stand in the file beside it; a file beside nothing is a mistake. */
function addAsked(
  collection: string,
  asked: readonly { slug: string; file: string; read: ParsedFile }[],
  content: RawContent,
  seen: ReadonlyMap<string, string>,
): Problem[] {
  const bySlug = new Map(content.entries.filter((entry) => entry.collection === collection).map((entry) => [entry.slug, entry]));
  return asked.flatMap(({ slug, file, read }): Problem[] => {
    const entry = bySlug.get(slug);
    if (entry) entry.asked = { ...read, file };
    return seen.has(slug) ? [] : [problems.askedAlone(placeOf(file), slug, [...seen.keys()])];
  });
}

function readSite({ folder, shown, memory }: Reading, content: RawContent): void {
  const file = path.posix.join(shown, 'site.yaml');
  const real = path.join(folder, 'site.yaml');
  if (!existsSync(real)) {
    content.problems.push(problems.noSite(placeOf(file)));
    return;
  }
  const read = readFile(file, real, memory);
  if (Array.isArray(read)) content.problems.push(...read);
  else content.site = { ...read, file };
}

/** The pictures in their folder; each has a name that can stand in an address. */
function readPictures({ folder, shown }: Reading, content: RawContent): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const { name, isFolder } of namesIn(
    path.join(folder, pictureFolder),
    path.posix.join(shown, pictureFolder),
    content.problems,
  )) {
    const expected = 'kleine letters, cijfers en streepjes, eindigend op .jpg, .png, .webp of .avif';
    const file = path.posix.join(shown, pictureFolder, name);
    if (isFolder || !picturePattern.test(name)) content.problems.push(problems.wrongFile(placeOf(file), name, expected));
    else pictures.set(name, path.join(folder, pictureFolder, name));
  }
  return pictures;
}

/** Reads a content folder: site.yaml, and a folder for each kind. It judges names and syntax, not yet fields. */
export function readContent(reading: Reading): RawContent {
  const { folder, shown, kinds } = reading;
  const content: RawContent = { entries: [], unreadable: [], site: undefined, pictures: new Map(), problems: [] };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    content.problems.push(problems.noContent(placeOf(shown)));
    return content;
  }
  readSite(reading, content);
  for (const { name, isFolder } of namesIn(folder, shown, content.problems)) {
    const file = path.posix.join(shown, name);
    if (name === 'site.yaml') continue;
    if (!isFolder) content.problems.push(problems.wrongFile(placeOf(file), name, 'alleen mappen en site.yaml'));
    else if (kinds.has(name)) readCollection(name, reading, content);
    else if (name === pictureFolder) content.pictures = readPictures(reading, content);
    else
      content.problems.push(
        problems.unknownFolder(
          placeOf(file),
          name,
          kinds.list.map(({ naam }) => naam),
        ),
      );
  }
  return content;
}
