// npm run schemas: writes what an editor helps a redacteur with, made from the descriptions of the kinds: schemas, snippets, settings.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from '../src/drafting/editor-files.ts';
import { kinds } from '../src/schema/index.ts';
import { site } from '../src/schema/site.ts';

const folder = path.resolve(import.meta.dirname, '..', '.vscode');
for (const [name, text] of editorFiles(kinds, site)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
