import { slug } from 'github-slugger';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/problems-reading.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';

/** The name of an entry, or of the ways of asking beside it. */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.mdx|\.yaml|\.vragen\.txt)$/;
export const picturePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif)$/;
// What editors and systems leave behind beside the files of a redacteur.
const leftBehind =
  /^\.|^#.*#$|~$|^~\$|^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r?|4913|__MACOSX)$|\.(?:sw[a-z]|tmp|temp|bak|old|orig|rej|part|crdownload|lnk)$/i;

/** The first line of a file. */
export const placeOf = (file: string) => ({ file, line: 1, field: '' });

/** The names of what stands in a folder, in a fixed order, without what systems leave behind. */
export function namesIn(folder: string, shown: string, found: Problem[]): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder)
      .filter((name) => !leftBehind.test(name))
      .sort()
      .map((name) => ({ name, isFolder: isFolder(path.join(folder, name)) }));
  } catch {
    found.push(problems.unreadable(placeOf(shown), words.closedFolder));
    return [];
  }
}

/** Whether a path leads to a folder; a shortcut that leads in a circle, or to nothing, is none. */
function isFolder(real: string): boolean {
  try {
    return statSync(real).isDirectory();
  } catch {
    return false;
  }
}

/** The words of a name as they can stand in an address. */
export function plainName(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '');
  return slug(letters.replace(/%20|[\s_–—.]+/g, '-'))
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

// The endings that are taken for the one of an entry, of its fields alone, and of its ways of asking.
const asEnding: readonly (readonly [RegExp, string])[] = [
  [/[\s._-]+vra(?:gen|ag)(?:[\s.]+\w+)*$/i, '.vragen.txt'],
  [/(?:[\s.,]+(?:mdx?|mxd|markdown|txt))+$/i, '.mdx'],
  [/(?:[\s.,]+ya?ml)+$/i, '.yaml'],
  // What has to be made into a text first is not mended by another name.
  [/\.\w{2,5}$/, '.'],
];

/**
 * The name that a file in the folder of a kind was probably meant to have; undefined when there is none to be guessed.
 * @param others the names beside it: a text beside an entry holds its ways of asking
 */
export function meantName(name: string, others: readonly string[]): string | undefined {
  const [ending, as = '.mdx'] = asEnding.find(([pattern]) => pattern.test(name)) ?? [/$/];
  const begin = plainName(name.replace(ending, ''));
  const isBeside = others.some((other) => other === `${begin}.mdx` || other === `${begin}.yaml`);
  const better = begin + (/\.txt$/i.test(name) && isBeside ? '.vragen.txt' : as);
  return namePattern.test(better) && !others.includes(better) ? better : undefined;
}

/** How the name of a file should have been, with the name that it probably is. */
export function endings(meant: string | undefined): string {
  const rule = meant?.endsWith('.vragen.txt') ? words.askedFileName : words.entryFileName;
  return meant ? words.callIt(rule, meant) : rule;
}

/** The same, of a picture. One of another kind has to be saved anew. */
export function pictureEndings(name: string): string {
  const [begin = '', ending = ''] = name.split(/\.(?=[^.]*$)/);
  const better = `${plainName(begin)}.${ending.toLowerCase()}`;
  const rule = words.pictureFileName;
  if (picturePattern.test(better)) return words.callIt(rule, better);
  return /^(?:gif|svg|heic|tiff?|bmp|pdf)$/i.test(ending) ? words.savePictureAs(rule, `${plainName(begin)}.png`) : rule;
}
