// npm run leesmij: brings the guide for redacteuren up to date, in the content folder: its tables from the schemas, its pictures from the
// examples. Of a handreiking without a guide it begins one.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../src/build/settings.ts';
import { guideFiles } from '../src/guide/guide-files.ts';
import { openStore } from '../src/kept/store.ts';
import { contentPlace } from './content-place.ts';

const root = path.resolve(import.meta.dirname, '..');
const { content, store } = readSettings(process.env, root);
openStore(store);
const place = { base: path.dirname(content), file: `${path.basename(content)}/LEESMIJ.md` };
for (const [name, text] of await guideFiles(root, contentPlace().kinds, place)) {
  mkdirSync(path.dirname(path.join(place.base, name)), { recursive: true });
  writeFileSync(path.join(place.base, name), text);
}
