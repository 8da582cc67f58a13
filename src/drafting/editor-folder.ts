import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { groupsOf } from '../graph/address.ts';
import { openMemory } from '../graph/read-file.ts';
import { readKinds } from '../graph/read-kinds.ts';
import { siteWith } from '../schema/site.ts';
import { soorten } from '../schema/soorten.ts';
import { editorFiles } from './editor-files.ts';

/** Writes what an editor helps with in a project, made from the descriptions of its kinds: schemas, snippets, settings. */
export function writeEditorFolder(project: string, content: string): void {
  const { kinds } = readKinds(content, 'content', openMemory(content));
  const folder = path.join(project, '.vscode');
  for (const [name, text] of editorFiles(kinds, { site: siteWith(groupsOf(kinds)), soorten })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
