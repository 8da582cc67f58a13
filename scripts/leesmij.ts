// npm run leesmij: brings the guide for redacteuren up to date, in the content folder: its tables from the schemas, its pictures from the
// examples. Of a handreiking without a guide it begins one.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepareStore } from '../src/build/store-folder.ts';
import { guideFiles } from '../src/guide/guide-files.ts';
import { contentPlace, settingsHere } from './content-place.ts';

const settings = settingsHere();
const { content, root } = settings;
prepareStore(settings);
const place = { base: path.dirname(content), file: `${path.basename(content)}/LEESMIJ.md` };
for (const [name, text] of await guideFiles(root, contentPlace().kinds, place)) {
  mkdirSync(path.dirname(path.join(place.base, name)), { recursive: true });
  writeFileSync(path.join(place.base, name), text);
}
