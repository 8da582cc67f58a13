import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { tag } from '#language/language.ts';
import { wordsInBundle } from '../../languages/in-bundle.ts';
import { editionFile, hashLength, listFile, type Edition } from '../../onderweg/edition.ts';
import type { Site } from '../../schema/site.ts';
import { classicScript } from '../classic-script.ts';
import { writeAppFiles } from './app-files.ts';
import { keepableFiles, sizesOf } from './keepable-files.ts';

/** Makes one file of the worker: a browser that keeps pages runs nothing else of it. */
async function writeWorker(folder: string, root: string): Promise<void> {
  await build({
    ...classicScript,
    entryPoints: [path.join(root, 'src/onderweg/worker/service-worker.ts')],
    outfile: path.join(folder, 'sw.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: root,
    plugins: [wordsInBundle(tag)],
  });
}

/**
 * Writes what someone needs who keeps pages for on the way: the worker, the list of all that can be kept, and which edition it is.
 * @param folder the finished site: no file of it changes after this
 * @param root the folder of the generator
 */
export async function writeOnderweg(folder: string, site: Site, root: string): Promise<void> {
  await writeWorker(folder, root);
  await writeAppFiles(folder, site);
  const list = keepableFiles(folder);
  const text = JSON.stringify(list);
  const uitgave = createHash('sha256').update(text).digest('hex').slice(0, hashLength);
  const home = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const stempel = /data-zoekstempel="([^"]*)"/.exec(home)?.[1] ?? '';
  const edition: Edition = { uitgave, stempel, maten: sizesOf(list) };
  writeFileSync(path.join(folder, listFile(uitgave)), text);
  writeFileSync(path.join(folder, editionFile), `${JSON.stringify(edition)}\n`);
}
