// npm run schemas: writes what an editor helps a redacteur with, into .vscode/ of the project.
import path from 'node:path';
import * as words from '#language/commands.ts';
import { projectIn } from '../src/build/settings.ts';
import { writeEditorFolder } from '../src/drafting/editor-folder.ts';
import { contentPlace } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

await say(() => {
  refuseStrange([], 0);
  const root = path.resolve(import.meta.dirname, '..');
  writeEditorFolder(projectIn(process.env, root), contentPlace().folder);
  return words.editorHelped;
});
