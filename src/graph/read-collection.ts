import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { endings, meantName, namePattern, namesIn, placeOf } from './names.ts';
import type { ParsedFile } from './parse-file.ts';
import type { RawContent, Reading } from './read-content.ts';
import { isAsked, readFile } from './read-file.ts';

/** A file with ways of asking, before it is known which entry it belongs to. */
interface Asked {
  slug: string;
  file: string;
  read: ParsedFile;
}

/** The names of the files in the folder of a kind; those that no file there can have are mistakes. */
function rightNames(collection: string, { folder, shown }: Reading, content: RawContent, seen: Map<string, string>): string[] {
  const found = namesIn(path.join(folder, collection), path.posix.join(shown, collection), content.problems);
  const names = found.map(({ name }) => name);
  return found.flatMap(({ name, isFolder }): string[] => {
    const file = path.posix.join(shown, collection, name);
    if (!isFolder && namePattern.test(name)) return [name];
    const meant = isFolder ? undefined : meantName(name, names);
    content.problems.push(
      isFolder ? problems.folderInFolder(placeOf(file), name) : problems.wrongFile(placeOf(file), name, endings(meant)),
    );
    // Who names an entry as it should be called makes no second mistake.
    if (meant && !isAsked(meant)) {
      const slug = meant.replace(/\..*$/, '');
      seen.set(slug, file);
      content.unreadable.push({ id: `${collection}/${slug}`, collection, slug, file });
    }
    return [];
  });
}

/** Reads the files of one collection: the entries, and the ways of asking beside them. */
export function readCollection(collection: string, reading: Reading, content: RawContent): void {
  const { folder, shown, memory } = reading;
  const asked: Asked[] = [];
  const seen = new Map<string, string>();
  for (const name of rightNames(collection, reading, content, seen)) {
    const file = path.posix.join(shown, collection, name);
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
  asked: readonly Asked[],
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
