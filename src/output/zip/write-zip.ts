import { globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { slug } from 'github-slugger';
import { pageOnDisk, scriptsOf } from './page-on-disk.ts';
import { DiskScripts } from './scripts-on-disk.ts';

/** What only a host or a browser with a network reads. */
const left = [
  /^404\.html$/,
  /^pagefind\//,
  /^(?:onderweg|tekens)\//,
  /^(?:sw\.js|manifest\.webmanifest|sitemap\.xml|robots\.txt|feed\.xml)$/,
  /^_headers$|^staticwebapp\.config\.json$|^web\.config$|(?:^|\/)\.[^/]*$/,
  /^_astro\/.*\.js$/,
  /\.(?:br|gz)$/,
  /\/kaart\.png$/,
];

/** Files that scripts ask for as data: on a disk a script holds each. */
const isData = (file: string): boolean => file.startsWith('zoekwijzer/') || file === 'samenhang.json';
/** Pages that can go into a bundel, which reads them. */
const isRead = (html: string): boolean => html.includes('data-pagefind-body');

/** What is small already is not squeezed again. */
const isSmall = (file: string): boolean => /\.(?:pdf|pptx|epub|docx|woff2|webp|png|jpe?g)$/.test(file);

// The same bytes whenever and wherever it is made.
const when = new Date(2020, 0, 1);

/** A script that gives a file. */
function dataScript(file: string, bytes: Buffer): Uint8Array {
  const isText = !file.endsWith('.bin');
  const data = JSON.stringify(bytes.toString(isText ? 'utf8' : 'base64'));
  return strToU8(`handreikingBestand(${JSON.stringify(file)},${data}${isText ? '' : ',true'})\n`);
}

/** The files of the folder that is opened from a disk, by their paths in it. */
export async function filesOnDisk(site: string, root: string): Promise<Map<string, Uint8Array>> {
  const scripts = new DiskScripts(site, root);
  const files = globSync('**/*', { cwd: site, exclude: (name) => name === 'pagefind' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !left.some((pattern) => pattern.test(file)) && statSync(path.join(site, file)).isFile())
    .sort();
  const found = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = readFileSync(path.join(site, file));
    if (file.endsWith('.html')) {
      const html = bytes.toString();
      const page = Buffer.from(pageOnDisk(html, file, await scripts.fileFor(scriptsOf(html))));
      found.set(file, page);
      if (isRead(html)) found.set(`${file}.js`, dataScript(file, page));
      continue;
    }
    if (isData(file)) found.set(`${file}.js`, dataScript(file, bytes));
    // Nobody but a script reads the question index; other data has a link too.
    if (!file.startsWith('zoekwijzer/')) found.set(file, bytes);
  }
  for (const [file, text] of scripts.entries()) found.set(file, strToU8(text));
  return found;
}

/**
 * Makes one file of a built site: who unpacks it opens `index.html` and has the whole site without a network and without a host.
 * @param site the folder of the built site
 * @param root the folder of the generator
 * @returns the path of the zip, beside that folder, and its bytes
 */
export async function writeZip(site: string, root: string): Promise<{ file: string; bytes: number }> {
  const files = await filesOnDisk(site, root);
  const home = readFileSync(path.join(site, 'index.html'), 'utf8');
  const name = slug(/<meta property="og:site_name" content="([^"]*)"/.exec(home)?.[1] ?? '') || 'handreiking';
  const packed: Zippable = {};
  for (const [file, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    packed[`${name}/${file}`] = [bytes, { mtime: when, level: isSmall(file) ? 0 : 9 }];
  }
  const zip = zipSync(packed);
  const file = `${site}.zip`;
  // One name: what a build that was killed left of it, the next one writes over.
  const beside = `${file}.nieuw`;
  try {
    writeFileSync(beside, zip);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return { file, bytes: zip.length };
}
