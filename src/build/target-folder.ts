import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/building.ts';
import { freeLock, takeLock } from './build-lock.ts';
import { tryWriting } from './make-folder.ts';
import { SettingError, type Settings } from './settings.ts';
import { mendTarget, type TargetFolders } from './swap.ts';

const foldersFor = (target: string): TargetFolders => {
  const beside = (name: string): string => path.join(path.dirname(target), `.build-${path.basename(target)}${name}`);
  return {
    target,
    workplace: beside(''),
    paper: beside('-papier'),
    whole: beside('-klaar'),
    old: beside('-old'),
    lock: beside('-bezig'),
  };
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

/** Whether a folder is another, or lies in it, whatever shortcuts lead there. */
export const isInside = (folder: string, other: string): boolean =>
  !/^\.\.(?:[\\/]|$)/.test(path.relative(realPath(other), realPath(folder)));

/** Why a folder cannot be the place of the site, or nothing. */
function objection({ target, content, root }: Settings): string | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return words.isLink;
  if (isInside(root, target)) return words.holdsGenerator;
  if (isInside(content, target) || isInside(target, content)) return words.holdsContent;
  if (!found) return undefined;
  if (!found.isDirectory()) return words.isFile;
  if (mountPoints().has(target)) return words.isMount;
  const isOther = readdirSync(target).length > 0 && !existsSync(path.join(target, 'kennis.json'));
  return isOther ? words.isOther : undefined;
}

/** The same, also for a path that the system cannot look at. */
function reasonAgainst(settings: Settings): string | undefined {
  try {
    return objection(settings);
  } catch {
    return words.unreachable;
  }
}

/** Why nothing can be written beside the target, or nothing. Makes the folders above it. */
function unwritable({ workplace }: TargetFolders): string | undefined {
  try {
    tryWriting(`${workplace}-proef`);
    return undefined;
  } catch {
    return words.unwritable;
  }
}

/**
 * Makes the place for a new site ready, before any work is done: no other build is at work there, and what an interrupted one left
 * behind is put right. Who has it gives it back with `leaveTarget`.
 * @param say is told what was put right
 * @throws SettingError when the site cannot come there
 */
export function prepareTarget(settings: Settings, say: (line: string) => void = () => undefined): TargetFolders {
  const folders = foldersFor(settings.target);
  const wrong = reasonAgainst(settings) ?? unwritable(folders) ?? takeLock(folders.lock);
  if (wrong) throw new SettingError(words.cannotCome(settings.shownTarget, wrong));
  const mended = mendTarget(folders);
  if (mended) say(mended);
  return folders;
}

/** Cleans up what a build made beside its target, also when it failed. What cannot be removed now is removed by the next build. */
export function leaveTarget({ workplace, paper, lock }: TargetFolders): void {
  try {
    for (const folder of [workplace, paper]) rmSync(folder, { recursive: true, force: true });
    freeLock(lock);
  } catch {
    // Why the build ended is said by what ended it.
  }
}

/**
 * What stands in the target after a build that failed, in a sentence for who builds.
 * @param isPlaced whether the new site came in its place, and what failed came after it
 */
export function stateOfTarget({ target, shownTarget }: Settings, isPlaced: boolean): string {
  if (isPlaced) return words.newStands(shownTarget);
  const stands = existsSync(path.join(target, 'kennis.json'));
  if (existsSync(foldersFor(target).whole)) {
    return words.newWaits(shownTarget, stands);
  }
  return stands ? words.stillBefore(shownTarget) : words.noneYet(shownTarget);
}
