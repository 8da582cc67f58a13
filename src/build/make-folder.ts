import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it, one by one: made at once, a place where none can be made (/proc) is tried for ever. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Writes a file that nobody needs and takes it away, to know that one can be written there; its folder is made. Throws where it cannot. */
export function tryWriting(file: string): void {
  makeFolder(path.dirname(file));
  writeFileSync(file, '');
  rmSync(file);
}
