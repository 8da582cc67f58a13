// npm run schemas: writes what an editor helps a redacteur with, into .vscode/ of the project.
import path from 'node:path';
import { contentFolder } from '../src/build/content-folder.ts';
import { projectIn } from '../src/build/settings.ts';
import { writeEditorFolder } from '../src/drafting/editor-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
writeEditorFolder(projectIn(process.env, root), contentFolder(process.env, root));
