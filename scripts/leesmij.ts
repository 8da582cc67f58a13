// npm run leesmij: brings the guide for redacteuren up to date: its tables from the schemas, its pictures from the examples.
import { readSettings } from '../src/build/settings.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { guideFiles } from '../src/guide/guide-files.ts';
import { openStore } from '../src/kept/store.ts';
import { openMemory } from '../src/graph/read-file.ts';
import { readKinds } from '../src/graph/read-kinds.ts';

const root = path.resolve(import.meta.dirname, '..');
openStore(readSettings(process.env, root).store);
const content = path.join(root, 'content');
const { kinds } = readKinds(content, 'content', openMemory(content));
for (const [name, text] of await guideFiles(root, kinds)) writeFileSync(path.join(root, name), text);
