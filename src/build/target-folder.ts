import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SettingError, type Settings } from './settings.ts';

/** The folders that a build writes in: beside each other, so that one can take the place of the other at once. */
export interface TargetFolders {
  target: string;
  /** Where the new site is made. */
  workplace: string;
  /** Where paper is made beside it. */
  paper: string;
  /** Where the site before it stands for a moment. */
  old: string;
}

const foldersFor = (target: string): TargetFolders => {
  const beside = (name: string): string => path.join(path.dirname(target), `.build-${path.basename(target)}${name}`);
  return { target, workplace: beside(''), paper: beside('-papier'), old: beside('-old') };
};

/** The places where another file system begins: such a folder cannot be put in the place of another. */
function mountPoints(): Set<string> {
  if (!existsSync('/proc/self/mountinfo')) return new Set();
  const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  // The system writes a sign that would break its table as the number it has, in eight signs.
  const written = (name: string): string =>
    name.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
  return new Set(lines.map((line) => written(line.split(' ')[4] ?? '')));
}

/** The path of a folder without shortcuts in it, also when the end of it does not exist yet. */
function realPath(folder: string): string {
  const above = path.dirname(folder);
  if (existsSync(folder)) return realpathSync(folder);
  return above === folder ? folder : path.join(realPath(above), path.basename(folder));
}

const isInside = (folder: string, other: string): boolean =>
  !/^\.\.(?:[\\/]|$)/.test(path.relative(realPath(other), realPath(folder)));

/** Why a folder cannot be the place of the site, or nothing. */
function objection({ target, content, root }: Settings): string | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return 'Dat is een snelkoppeling naar een andere map. Noem de map zelf.';
  if (isInside(root, target)) return 'Daarin staat de generator zelf. Kies een andere map.';
  if (isInside(content, target) || isInside(target, content))
    return 'Die map en de map met inhoud liggen in elkaar. Kies een andere map.';
  if (!found) return undefined;
  if (!found.isDirectory()) return 'Dat is een bestand. Kies een map.';
  if (mountPoints().has(target)) return 'Dat is een koppelpunt van een ander bestandssysteem. Kies een map daarbinnen.';
  const isOther = readdirSync(target).length > 0 && !existsSync(path.join(target, 'kennis.json'));
  return isOther
    ? 'Daar staat iets anders dan een gebouwde site, en dat zou verdwijnen. Kies een lege of nieuwe map.'
    : undefined;
}

/** The same, also for a path that the system cannot look at. */
function reasonAgainst(settings: Settings): string | undefined {
  try {
    return objection(settings);
  } catch {
    return 'Dat pad is niet te bereiken: een deel ervan is een bestand, te lang, of niet voor jou. Kies een andere map.';
  }
}

/** Makes a folder and those above it, one by one: made at once, a place where none can be made (/proc) is tried for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Why nothing can be written beside the target, or nothing. Makes the folders above it. */
function unwritable({ workplace }: TargetFolders): string | undefined {
  try {
    makeFolder(path.dirname(workplace));
    const probe = `${workplace}-proef`;
    writeFileSync(probe, '');
    rmSync(probe);
    return undefined;
  } catch {
    return 'Daar kan niets worden geschreven. Kies een andere map, of vraag om schrijfrechten.';
  }
}

/**
 * Makes the place for a new site ready, before any work is done. What an interrupted build left behind is cleaned up.
 * @throws SettingError when the site cannot come there
 */
export function prepareTarget(settings: Settings): TargetFolders {
  const folders = foldersFor(settings.target);
  const wrong = reasonAgainst(settings) ?? unwritable(folders);
  if (wrong) throw new SettingError(`De site kan niet in ${settings.shownTarget} komen. ${wrong}`);
  // A build that stopped between its two renames left the last good site here.
  if (!existsSync(folders.target) && existsSync(folders.old)) renameSync(folders.old, folders.target);
  for (const left of [folders.workplace, folders.paper, folders.old]) rmSync(left, { recursive: true, force: true });
  return folders;
}

/** Puts the finished site in the place of the one before: two renames, so that there is always a whole site. */
export function replaceSite({ target, workplace, old }: TargetFolders): void {
  if (existsSync(target)) renameSync(target, old);
  renameSync(workplace, target);
  rmSync(old, { recursive: true, force: true });
}
