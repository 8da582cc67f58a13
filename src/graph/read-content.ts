import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { besideFolders, siteFileName } from '#language/problems-reading.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Id } from './entry.ts';
import { kindMeant } from './kind-meant.ts';
import { namesIn, placeOf } from './names.ts';
import type { ParsedFile } from './parse-file.ts';
import { readCollection } from './read-collection.ts';
import { readFile, type Memory } from './read-file.ts';
import { kindsFile } from './read-kinds.ts';
import { pictureFolder, readPictures } from './read-pictures.ts';
import { besideFiles, readRelease, type Release } from './release.ts';

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
  /** The sign of the site in a tab, when it has one of its own: the path of its file. */
  favicon: string | undefined;
  /** What was published before, and what was taken away since. */
  release: Release;
  problems: Problem[];
}

/** What to read and how: `shown` is how paths begin in messages. */
export interface Reading {
  folder: string;
  shown: string;
  kinds: Kinds;
  memory: Memory;
}

const isNearlySite = (name: string): boolean => /^site\b.*\.(?:ya?ml|txt)$/i.test(name);

function readSite({ folder, shown, memory }: Reading, content: RawContent): void {
  const file = path.posix.join(shown, 'site.yaml');
  const real = path.join(folder, 'site.yaml');
  if (!existsSync(real)) {
    // A file that was meant to be it has its own message.
    if (!namesIn(folder, shown, []).some(({ name }) => isNearlySite(name))) content.problems.push(problems.noSite(placeOf(file)));
    return;
  }
  const read = readFile(file, real, memory);
  if (Array.isArray(read)) content.problems.push(...read);
  else content.site = { ...read, file };
}

/** Reads a content folder: site.yaml, and a folder for each kind. It judges names and syntax, not yet fields. */
export function readContent(reading: Reading): RawContent {
  const { folder, shown, kinds } = reading;
  const content: RawContent = {
    entries: [],
    unreadable: [],
    site: undefined,
    pictures: new Map(),
    favicon: undefined,
    release: readRelease(folder, shown),
    problems: [],
  };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    content.problems.push(problems.noContent(placeOf(shown)));
    return content;
  }
  readSite(reading, content);
  for (const { name, isFolder } of namesIn(folder, shown, content.problems)) {
    const file = path.posix.join(shown, name);
    if (!isFolder && ['site.yaml', kindsFile, ...besideFiles].includes(name)) continue;
    if (name === 'favicon.svg' && !isFolder) content.favicon = path.join(folder, name);
    else if (!isFolder)
      content.problems.push(problems.wrongFile(placeOf(file), name, isNearlySite(name) ? siteFileName : besideFolders));
    else if (kinds.has(name)) readCollection(name, reading, content);
    else if (name === pictureFolder) content.pictures = readPictures(reading, content.problems);
    else {
      const choices = [...kinds.list.map(({ naam }) => naam), pictureFolder];
      content.problems.push(problems.unknownFolder(placeOf(file), name, kindMeant(name, kinds), choices));
    }
  }
  reading.memory.shelf.close();
  return content;
}
