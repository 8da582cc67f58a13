import { slug } from 'github-slugger';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
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
    found.push(problems.unreadable(placeOf(shown), 'je mag deze map niet lezen'));
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

/** How the name of a file should have been, with the name that it probably is. */
export function endings(name: string): string {
  const [, begin = '', asked, other = ''] = /^(.*?)(?:(\.vragen\.\w+)|(\.\w+))?$/i.exec(name) ?? [];
  const ending = asked ? '.vragen.txt' : other;
  const better = `${slug(begin.normalize('NFD').replace(/[\p{M}.]/gu, ''))
    .replaceAll('_', '-')
    .replace(/-+/g, '-')}${ending
    .toLowerCase()
    .replace(/^\.(?:md|markdown|txt)$/, '.mdx')
    .replace(/^\.yml$/, '.yaml')}`;
  const rule = `kleine letters, cijfers en streepjes, eindigend op ${asked ? '.vragen.txt' : '.mdx of .yaml'}`;
  return namePattern.test(better) ? `${rule}. Noem het «${better}»` : rule;
}
