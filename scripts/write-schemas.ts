// npm run schemas: writes what an editor helps a redacteur with, made from the descriptions of the kinds: schemas, snippets, settings.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from '../src/drafting/editor-files.ts';
import { groupsOf } from '../src/graph/address.ts';
import { openMemory } from '../src/graph/read-file.ts';
import { readKinds } from '../src/graph/read-kinds.ts';
import { siteWith } from '../src/schema/site.ts';
import { soorten } from '../src/schema/soorten.ts';

const content = path.resolve(import.meta.dirname, '..', 'content');
const { kinds } = readKinds(content, 'content', openMemory(content));
const folder = path.resolve(import.meta.dirname, '..', '.vscode');
for (const [name, text] of editorFiles(kinds, { site: siteWith(groupsOf(kinds)), soorten })) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
