// npm run schemas: writes what an editor helps a redacteur with, into .vscode/ of the project.
import path from 'node:path';
import { projectIn } from '../src/build/settings.ts';
import { writeEditorFolder } from '../src/drafting/editor-folder.ts';
import { contentPlace } from './content-place.ts';

const root = path.resolve(import.meta.dirname, '..');
writeEditorFolder(projectIn(process.env, root), contentPlace().folder);
