import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectionNames, type CollectionName } from '../schema/index.ts';
import type { Id } from './entry.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { problems, type Problem } from './problems.ts';

/** One file of content/ with its name in the site, before its fields are checked. */
export interface RawEntry extends ParsedFile {
  id: Id;
  collection: CollectionName;
  slug: string;
  file: string;
}

/** Everything that stands in a content folder, and what is wrong with how it stands there. */
export interface RawContent {
  entries: RawEntry[];
  /** Files that could not be read: others may still point to them. */
  unreadable: Pick<RawEntry, 'id' | 'collection' | 'slug' | 'file'>[];
  /** content/site.yaml, when it can be read. */
  site: (ParsedFile & { file: string }) | undefined;
  problems: Problem[];
}

const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|yaml)$/;

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

/** Reads the files of one collection; `seen` keeps which file has which name already. */
function readCollection(folder: string, collection: CollectionName, content: RawContent): void {
  const seen = new Map<string, string>();
  for (const fileName of readdirSync(folder).sort()) {
    const file = path.join(folder, fileName);
    const place = { file, line: 1, field: '' };
    if (!namePattern.test(fileName)) {
      content.problems.push(
        problems.wrongFile(place, fileName, 'kleine letters, cijfers en streepjes, eindigend op .mdx of .yaml'),
      );
      continue;
    }
    const slug = fileName.replace(/\.\w+$/, '');
    const other = seen.get(slug);
    if (other) content.problems.push(problems.duplicateId(place, `${collection}/${slug}`, other));
    else seen.set(slug, file);
    const parsed = parseFile(readFileSync(file, 'utf8'), file);
    const name = { id: `${collection}/${slug}` as Id, collection, slug, file };
    if (Array.isArray(parsed)) {
      content.problems.push(...parsed);
      content.unreadable.push(name);
    } else if (!other) content.entries.push({ ...parsed, ...name });
  }
}

function readSite(folder: string, content: RawContent): void {
  const file = path.join(folder, 'site.yaml');
  if (!existsSync(file)) {
    content.problems.push(
      problems.wrongFile({ file, line: 1, field: '' }, 'site.yaml', 'een bestand site.yaml met de naam van de site'),
    );
    return;
  }
  const parsed = parseFile(readFileSync(file, 'utf8'), file);
  if (Array.isArray(parsed)) content.problems.push(...parsed);
  else content.site = { ...parsed, file };
}

/** Reads a content folder: site.yaml, and a folder for each collection. It judges names and syntax, not yet fields. */
export function readContent(folder: string): RawContent {
  const content: RawContent = { entries: [], unreadable: [], site: undefined, problems: [] };
  if (!existsSync(folder)) {
    content.problems.push(problems.wrongFile({ file: folder, line: 1, field: '' }, folder, 'een map met de inhoud van de site'));
    return content;
  }
  readSite(folder, content);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, item.name);
    if (item.name === 'site.yaml' || item.name.startsWith('.')) continue;
    if (!item.isDirectory())
      content.problems.push(problems.wrongFile({ file, line: 1, field: '' }, item.name, 'alleen mappen en site.yaml'));
    else if (isCollection(item.name)) readCollection(file, item.name, content);
    else content.problems.push(problems.unknownFolder({ file, line: 1, field: '' }, item.name, collectionNames));
  }
  return content;
}
