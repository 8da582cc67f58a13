import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashLength, parts, type FileList, type FileRow, type Sizes } from '../../onderweg/edition.ts';

/** What a site holds for machines, for hosts, and for keeping itself: nobody reads that on the way. */
const left = [
  /^404\.html$/,
  /^kennis\./,
  /^llms/,
  /^(?:sitemap|feed)\.xml$|^robots\.txt$/,
  /(?:^|\/)index\.md$/,
  // What others show of a link to a page.
  /\/kaart\.png$/,
  /\.(?:br|gz|config)$/,
  /^_headers$|^staticwebapp\.config\.json$|(?:^|\/)\./,
  /^onderweg\/.*\.json$/,
  /^sw\.js$/,
];

/** What every kept page needs: scripts, letters, signs, the way in, and what answers a question. */
const basis = [
  /^_astro\/.*\.js$/,
  /^fonts\//,
  /^tekens\//,
  /^favicon\./,
  /^manifest\.webmanifest$/,
  /^(?:onderweg\/|zoeken\/)?index\.html$/,
  /^zoekwijzer\/(?:vragen|woorden|antwoorden)-/,
];

const isAny = (file: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(file));

/** The style sheets that a page names. */
const stylesOf = (html: string): string[] => [...html.matchAll(/_astro\/[^"]+\.css/g)].map(([address]) => address);

function partOf(file: string, needed: ReadonlySet<string>): keyof Sizes {
  if (isAny(file, basis) || needed.has(file)) return 'basis';
  return file.startsWith('downloads/') && !file.endsWith('index.html') ? 'downloads' : 'site';
}

/** A page is asked for by its folder. */
const asked = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Every file of a finished site that can be kept, by what it is for. */
export function keepableFiles(folder: string): FileList {
  const read = (file: string): Buffer => readFileSync(path.join(folder, file));
  const files = globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !isAny(file, left) && statSync(path.join(folder, file)).isFile())
    .sort();
  const needed = new Set(
    files.filter((file) => isAny(file, basis) && file.endsWith('.html')).flatMap((file) => stylesOf(read(file).toString())),
  );
  const rowOf = (file: string): FileRow => {
    const bytes = read(file);
    return [asked(file), bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, hashLength)];
  };
  const rowsOf = (part: keyof Sizes): FileRow[] => files.filter((file) => partOf(file, needed) === part).map(rowOf);
  return { basis: rowsOf('basis'), site: rowsOf('site'), downloads: rowsOf('downloads') };
}

/** The bytes of each part. */
export const sizesOf = (list: FileList): Sizes => {
  const [basisBytes = 0, site = 0, downloads = 0] = parts.map((part) => list[part].reduce((sum, [, bytes]) => sum + bytes, 0));
  return { basis: basisBytes, site, downloads };
};
